package cn.huiyin.gateway.upstream;

import cn.huiyin.gateway.GatewaySettings;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Sends callers away before the gateway stops: for a while each answer closes its connection. Otherwise a caller could
 * send its next request over a kept connection just when that is closed, and get no answer.
 */
@Component
final class ConnectionDrain implements WebFilter, Ordered, SmartLifecycle {

    private static final String CLOSE = "close";

    private final Duration drain;
    private volatile boolean draining;
    private volatile boolean running;

    @Autowired
    ConnectionDrain(GatewaySettings settings) {
        this(settings.drain());
    }

    ConnectionDrain(Duration drain) {
        this.drain = drain;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getResponse().beforeCommit(() -> {
            if (draining) {
                exchange.getResponse().getHeaders().set(HttpHeaders.CONNECTION, CLOSE);
            }
            return Mono.empty();
        });
        return chain.filter(exchange);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public void start() {
        draining = false;
        running = true;
    }

    @Override
    public void stop() {
        draining = true;
        running = false;
    }

    /** The server, in a later phase, is stopped when this time is over. */
    @Override
    public void stop(Runnable callback) {
        stop();
        Mono.delay(drain).subscribe(_ -> callback.run());
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
