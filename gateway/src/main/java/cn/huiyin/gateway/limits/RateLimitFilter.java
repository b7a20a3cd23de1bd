package cn.huiyin.gateway.limits;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.gateway.caller.Caller;
import cn.huiyin.gateway.problems.ProblemWriter;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Counts each request against its limits: by the token's subject, else by address. Runs after the token check, so that
 * nobody spends another's allowance.
 */
@Component
@Order(RateLimitFilter.AFTER_TOKEN_CHECK)
class RateLimitFilter implements WebFilter {

    static final int AFTER_TOKEN_CHECK = -90;

    private static final String QUERY_CODE = "Query-Code";
    private static final Set<Integer> WRONG_CODE = Set.of(401, 403, 404);

    private final RateLimits limits;
    private final ProblemWriter problems;

    RateLimitFilter(RateLimits limits, ProblemWriter problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return ReactiveSecurityContextHolder.getContext()
                .map(SecurityContext::getAuthentication)
                .ofType(JwtAuthenticationToken.class)
                .map(Authentication::getName)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(subject -> counted(exchange, chain, subject));
    }

    private Mono<Void> counted(ServerWebExchange exchange, WebFilterChain chain, Optional<String> subject) {
        ServerHttpRequest request = exchange.getRequest();
        boolean queryCode = request.getHeaders().containsHeader(QUERY_CODE);
        String network = Caller.of(exchange).network();
        for (Limit limit :
                LimitRules.of(request.getMethod().name(), request.getPath().value(), subject.isPresent(), queryCode)) {
            String caller = limit == Limit.ACTOR ? subject.orElseThrow() : network;
            Duration wait = limits.take(limit, caller);
            if (!wait.isZero()) {
                return refused(exchange, wait);
            }
        }
        if (queryCode) {
            exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> forgiveRightCode(exchange, network)));
        }
        return chain.filter(exchange);
    }

    /** Only wrong codes count: a right one may be shown as often as its page loads photos. */
    private void forgiveRightCode(ServerWebExchange exchange, String network) {
        HttpStatusCode status = exchange.getResponse().getStatusCode();
        if (status == null || !WRONG_CODE.contains(status.value())) {
            limits.giveBack(Limit.GUESSING, network);
        }
    }

    private Mono<Void> refused(ServerWebExchange exchange, Duration wait) {
        long seconds = wait.plusMillis(999).toSeconds();
        exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return problems.write(exchange, ProblemType.TOO_MANY_REQUESTS, "Please try again in " + seconds + " s.");
    }
}
