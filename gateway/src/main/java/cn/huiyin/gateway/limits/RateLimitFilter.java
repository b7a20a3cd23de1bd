package cn.huiyin.gateway.limits;

import cn.huiyin.gateway.caller.Caller;
import cn.huiyin.gateway.limits.LimitRules.Asked;
import cn.huiyin.gateway.limits.LimitRules.Counted;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
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
 * nobody can use up another person's limit.
 */
@Component
@Order(RateLimitFilter.AFTER_TOKEN_CHECK)
class RateLimitFilter implements WebFilter {

    static final int AFTER_TOKEN_CHECK = -90;

    private static final String QUERY_CODE = "Query-Code";
    private static final Set<Integer> WRONG_CODE = Set.of(401, 403, 404);

    private final RateLimits limits;
    private final TooManyRequests tooMany;
    private final Counter wrongCodes;

    RateLimitFilter(RateLimits limits, TooManyRequests tooMany, MeterRegistry meters) {
        this.limits = limits;
        this.tooMany = tooMany;
        this.wrongCodes = Counter.builder("huiyin.gateway.wrong.codes")
                .description("requests with a query code that opened nothing")
                .register(meters);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return ReactiveSecurityContextHolder.getContext()
                .map(SecurityContext::getAuthentication)
                .ofType(JwtAuthenticationToken.class)
                .map(Authentication::getName)
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(subject -> counted(exchange, chain, asked(exchange, subject)));
    }

    private static Asked asked(ServerWebExchange exchange, Optional<String> subject) {
        ServerHttpRequest request = exchange.getRequest();
        return new Asked(
                request.getMethod().name(),
                request.getPath().value(),
                Caller.of(exchange).network(),
                Caller.of(exchange).widerNetwork(),
                subject,
                request.getHeaders().containsHeader(QUERY_CODE));
    }

    private Mono<Void> counted(ServerWebExchange exchange, WebFilterChain chain, Asked asked) {
        List<Counted> ofWrongCode = LimitRules.ofWrongCode(asked);
        List<Counted> all = Stream.concat(LimitRules.ofEvery(asked).stream(), ofWrongCode.stream())
                .toList();
        for (Counted counted : all) {
            Duration wait = limits.take(counted);
            if (!wait.isZero()) {
                return tooMany.refuse(exchange, wait);
            }
        }
        if (!ofWrongCode.isEmpty()) {
            exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> judgeCode(exchange, ofWrongCode)));
        }
        return chain.filter(exchange);
    }

    /** Only wrong codes count: a page sends the right one with every photo that it loads. */
    private void judgeCode(ServerWebExchange exchange, List<Counted> taken) {
        HttpStatusCode status = exchange.getResponse().getStatusCode();
        if (status != null && WRONG_CODE.contains(status.value())) {
            wrongCodes.increment();
        } else {
            taken.forEach(counted -> limits.giveBack(counted));
        }
    }
}
