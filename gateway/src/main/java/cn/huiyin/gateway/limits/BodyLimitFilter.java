package cn.huiyin.gateway.limits;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.gateway.limits.BodySettings.Bound;
import cn.huiyin.gateway.problems.ProblemException;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Refuses bodies over their limit, by their announced length or once they have exceeded it, and bodies that take too
 * long. The service never receives the end of such a body, so it does nothing. Up to {@link #DISCARDED_AT_MOST} bytes
 * beyond the limit are read and discarded first: closing a connection while the caller still sends resets it, and the
 * caller would not see the answer.
 */
@Component
@Order(RateLimitFilter.AFTER_TOKEN_CHECK + 10)
class BodyLimitFilter implements WebFilter {

    /** As much as the largest body that any route takes. */
    private static final long DISCARDED_AT_MOST = DataSize.ofMegabytes(64).toBytes();

    private final BodySettings settings;

    BodyLimitFilter(BodySettings settings) {
        this.settings = settings;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        if (!hasBody(request)) {
            return chain.filter(exchange);
        }
        Bound bound = settings.boundOf(request.getPath().value(), isMultipart(request));
        if (request.getHeaders().getContentLength() > bound.size().toBytes()) {
            return refused(request, bound);
        }
        return chain.filter(
                exchange.mutate().request(new Bounded(request, bound)).build());
    }

    /** A caller that sends {@code Expect: 100-continue} is not told to go on. */
    private static Mono<Void> refused(ServerHttpRequest request, Bound bound) {
        Mono<Void> refusal = Mono.error(tooLarge(bound));
        if (request.getHeaders().containsHeader(HttpHeaders.EXPECT)) {
            return refusal;
        }
        return new Bounded(request, new Bound(DataSize.ofBytes(0), bound.time()))
                .getBody()
                .doOnNext(DataBufferUtils::release)
                .onErrorComplete()
                .then(refusal);
    }

    private static boolean hasBody(ServerHttpRequest request) {
        HttpHeaders headers = request.getHeaders();
        return headers.getContentLength() > 0 || headers.containsHeader(HttpHeaders.TRANSFER_ENCODING);
    }

    private static boolean isMultipart(ServerHttpRequest request) {
        String type = request.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE);
        return type != null && type.regionMatches(true, 0, "multipart/form-data", 0, "multipart/form-data".length());
    }

    private static ProblemException tooLarge(Bound bound) {
        return new ProblemException(
                ProblemType.PAYLOAD_TOO_LARGE,
                "The body of this request may have at most " + bound.size().toBytes() + " bytes.");
    }

    private static final class Bounded extends ServerHttpRequestDecorator {

        private final Bound bound;

        Bounded(ServerHttpRequest request, Bound bound) {
            super(request);
            this.bound = bound;
        }

        @Override
        public Flux<DataBuffer> getBody() {
            return Flux.defer(() -> {
                long[] seen = {0};
                return super.getBody()
                        .onErrorMap(_ -> brokenOff())
                        .<DataBuffer>handle((part, sink) -> {
                            seen[0] += part.readableByteCount();
                            if (seen[0] <= bound.size().toBytes()) {
                                sink.next(part);
                                return;
                            }
                            DataBufferUtils.release(part);
                            if (seen[0] > bound.size().toBytes() + DISCARDED_AT_MOST) {
                                sink.error(tooLarge(bound));
                            }
                        })
                        .concatWith(Mono.defer(() -> wrongEnd(seen[0])))
                        .takeUntilOther(Mono.delay(bound.time()).then(Mono.error(this::tooSlow)));
            });
        }

        private Mono<DataBuffer> wrongEnd(long seen) {
            if (UnreadableRequests.endsMalformed(getDelegate())) {
                return Mono.error(brokenOff());
            }
            return seen > bound.size().toBytes() ? Mono.error(tooLarge(bound)) : Mono.empty();
        }

        /** The caller's connection broke, which no circuit breaker may count as a failure of the service. */
        private static ProblemException brokenOff() {
            return new ProblemException(ProblemType.UNREADABLE_BODY, "The body of this request broke off.");
        }

        private ProblemException tooSlow() {
            return new ProblemException(
                    ProblemType.UNREADABLE_BODY,
                    "The body of this request did not arrive within "
                            + bound.time().toSeconds() + " s.");
        }
    }
}
