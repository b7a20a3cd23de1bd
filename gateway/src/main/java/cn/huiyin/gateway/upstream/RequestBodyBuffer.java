package cn.huiyin.gateway.upstream;

import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.GlobalFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Waits until a short body has arrived completely before it takes a connection to the service; otherwise a few slow
 * callers would occupy all connections. Uploads are too large for memory and are passed on as they arrive.
 */
@Component
class RequestBodyBuffer implements GlobalFilter, Ordered {

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        Route route = exchange.getRequiredAttribute(ServerWebExchangeUtils.GATEWAY_ROUTE_ATTR);
        if (Compartment.of(route, exchange.getRequest()) != Compartment.WRITES) {
            return chain.filter(exchange);
        }
        return ServerWebExchangeUtils.cacheRequestBody(
                exchange, whole -> chain.filter(exchange.mutate().request(whole).build()));
    }

    /** Before the circuit breaker, which measures the service alone. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 1000;
    }
}
