package cn.huiyin.gateway.caller;

import cn.huiyin.gateway.GatewaySettings;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * The first of all filters: determines the caller's address and the trace, and drops every header by which a client
 * could claim another identity or address.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CallerFilter implements WebFilter {

    private static final List<String> CLAIM_PREFIXES = List.of("x-forwarded-", "x-huiyin-", "x-original-", "x-auth-");
    private static final List<String> CLAIMS = List.of(
            "forwarded",
            "x-real-ip",
            "x-client-ip",
            "true-client-ip",
            "x-rewrite-url",
            "x-http-method-override",
            "x-user",
            "remote-user",
            "baggage");

    private final ForwardingChain forwarding;

    CallerFilter(GatewaySettings settings) {
        this.forwarding = new ForwardingChain(AddressRanges.of(settings.trustedProxies()));
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        HttpHeaders headers = request.getHeaders();
        forwarding
                .callerOf(peer(request), request.getSslInfo() != null, headers)
                .storeIn(exchange);
        TraceContext trace = TraceContext.begin();
        trace.storeIn(exchange);

        List<String> claims =
                headers.headerNames().stream().filter(CallerFilter::isClaim).toList();
        ServerHttpRequest clean = request.mutate()
                .headers(all -> {
                    claims.forEach(all::remove);
                    all.set(TraceContext.HEADER, trace.traceparent());
                })
                .build();
        return chain.filter(exchange.mutate().request(clean).build());
    }

    private static boolean isClaim(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return CLAIMS.contains(name) || CLAIM_PREFIXES.stream().anyMatch(name::startsWith);
    }

    private static InetAddress peer(ServerHttpRequest request) {
        InetSocketAddress remote = request.getRemoteAddress();
        return remote == null ? InetAddress.getLoopbackAddress() : remote.getAddress();
    }
}
