package cn.huiyin.gateway.access;

import cn.huiyin.gateway.caller.Caller;
import cn.huiyin.gateway.limits.Limit;
import cn.huiyin.gateway.limits.RateLimits;
import cn.huiyin.gateway.limits.TooManyRequests;
import cn.huiyin.tokens.AuthorizationHeader;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Counts bad tokens by address and, beyond the limit, accepts only remembered tokens from there. Runs before the token
 * check, which verifies a signature.
 */
@Component
@Order(BadTokenFilter.BEFORE_TOKEN_CHECK)
class BadTokenFilter implements WebFilter {

    static final int BEFORE_TOKEN_CHECK = -110;

    private final RateLimits limits;
    private final TooManyRequests tooMany;
    private final RememberedTokens tokens;
    private final Counter badTokens;

    BadTokenFilter(RateLimits limits, TooManyRequests tooMany, RememberedTokens tokens, MeterRegistry meters) {
        this.limits = limits;
        this.tooMany = tooMany;
        this.tokens = tokens;
        this.badTokens = Counter.builder("huiyin.gateway.bad.tokens")
                .description("requests with a token that is not good")
                .register(meters);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        String authorization = exchange.getRequest().getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        if (authorization == null || tokens.remember(AuthorizationHeader.afterScheme(authorization))) {
            return chain.filter(exchange);
        }
        String network = Caller.of(exchange).network();
        Duration wait = limits.untilNext(Limit.BAD_TOKENS, network);
        if (!wait.isZero()) {
            return tooMany.refuse(exchange, wait);
        }
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> judge(exchange, network)));
        return chain.filter(exchange);
    }

    private void judge(ServerWebExchange exchange, String network) {
        if (HttpStatus.UNAUTHORIZED.equals(exchange.getResponse().getStatusCode())) {
            badTokens.increment();
            limits.take(Limit.BAD_TOKENS, network);
        }
    }
}
