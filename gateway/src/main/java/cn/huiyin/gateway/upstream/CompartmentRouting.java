package cn.huiyin.gateway.upstream;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.gateway.problems.ProblemException;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.gateway.config.HttpClientProperties;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.NettyRoutingFilter;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.netty.http.client.HttpClient;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquirePendingLimitException;
import reactor.netty.internal.shaded.reactor.pool.PoolAcquireTimeoutException;

/**
 * Sends a call through the connections of its compartment. The time limit for the answer begins when the service has
 * the whole request: waiting for a connection and a slow caller do not count against the service.
 */
@Component
class CompartmentRouting extends NettyRoutingFilter {

    private static final String CALL = CompartmentRouting.class.getName();

    private final CompartmentSettings settings;
    private final UpstreamClients clients;

    CompartmentRouting(
            CompartmentSettings settings,
            UpstreamClients clients,
            ObjectProvider<List<HttpHeadersFilter>> headersFilters,
            HttpClientProperties properties) {
        super(clients.of(Compartment.READS), headersFilters, properties);
        this.settings = settings;
        this.clients = clients;
    }

    private record Call(Compartment compartment, Sinks.Empty<Void> sent) {}

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        Route route = exchange.getRequiredAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
        Call call = new Call(Compartment.of(route, exchange.getRequest()), Sinks.empty());
        exchange.getAttributes().put(CALL, call);
        Mono<Void> answered = super.filter(exchange, chain);
        Duration answerTime = settings.of(call.compartment()).answerTime();
        if (answerTime != null) {
            answered = answered.timeout(call.sent().asMono().then(Mono.delay(answerTime)));
        }
        return answered.onErrorMap(CompartmentRouting::isFull, _ -> busy());
    }

    @Override
    protected HttpClient getHttpClient(Route route, ServerWebExchange exchange) {
        Call call = exchange.getRequiredAttribute(CALL);
        return clients.of(call.compartment())
                .doAfterRequest((_, _) -> call.sent().tryEmitEmpty());
    }

    private static boolean isFull(Throwable failure) {
        return failure instanceof PoolAcquirePendingLimitException || failure instanceof PoolAcquireTimeoutException;
    }

    private static ProblemException busy() {
        return new ProblemException(
                ProblemType.TOO_BUSY, "Very many requests are under way just now. Please try again in a few seconds.");
    }
}
