package cn.huiyin.gateway.problems;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.gateway.caller.TraceContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webflux.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Answers failures inside the gateway with a problem document. The log names method, path and trace: neither headers
 * nor the query, since those carry query codes, tokens and what people typed.
 */
@Component
@Order(-2)
class ProblemErrors implements ErrorWebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemErrors.class);

    private static final int UNAVAILABLE = 503;
    /** As long as a breaker stays open; a peak of requests takes about as long to pass. */
    private static final String RETRY_AFTER_SECONDS = "5";

    private final ProblemWriter problems;

    ProblemErrors(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        ProblemType type = Failures.problemOf(failure);
        log(exchange, type, failure);
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        HttpHeaders headers = exchange.getResponse().getHeaders();
        if (type == ProblemType.PAYLOAD_TOO_LARGE) {
            headers.set(HttpHeaders.CONNECTION, "close");
        }
        if (type.status() == UNAVAILABLE) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return problems.write(exchange, type, detail(type, failure));
    }

    private static String detail(ProblemType type, Throwable failure) {
        return Failures.causedBy(failure, ProblemException.class)
                .map(Throwable::getMessage)
                .orElse(
                        switch (type) {
                            case NOT_FOUND -> "There is nothing at this address.";
                            case UPSTREAM_UNAVAILABLE -> "Please try again in a moment.";
                            default -> type.title() + ".";
                        });
    }

    private static void log(ServerWebExchange exchange, ProblemType type, Throwable failure) {
        String method = exchange.getRequest().getMethod().name();
        String path = exchange.getRequest().getPath().value();
        String trace = TraceContext.traceIdOf(exchange);
        if (Failures.isCallerGone(failure)) {
            LOG.info("{} {}: the caller went away before the answer, trace {}", method, path, trace);
        } else if (type == ProblemType.INTERNAL_ERROR) {
            LOG.error("{} {} failed, trace {}", method, path, trace, failure);
        } else if (type.status() == UNAVAILABLE) {
            LOG.warn("{} {}: {}, trace {}", method, path, failure.getClass().getSimpleName(), trace);
        }
    }
}
