package cn.huiyin.gateway.caller;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.web.server.ServerWebExchange;

/**
 * One hop of a W3C trace. Our own class, because the gateway needs only this header of tracing: a tracer would record a
 * span of every request, and nothing here exports spans.
 *
 * @param traceId 32 hexadecimal digits, the same on every hop
 * @param spanId 16 hexadecimal digits, the gateway's own
 * @param flags two hexadecimal digits; 01 = sampled
 */
public record TraceContext(String traceId, String spanId, String flags) {

    /** The request header of the W3C recommendation. */
    public static final String HEADER = "traceparent";

    private static final String ATTRIBUTE = TraceContext.class.getName();

    /** A new trace. A client's own trace is not continued: it could be another person's. */
    static TraceContext begin() {
        return new TraceContext(randomHex(16), randomHex(8), "01");
    }

    /** The header for the service. */
    String traceparent() {
        return "00-" + traceId + "-" + spanId + "-" + flags;
    }

    /** The trace id of this exchange; empty before {@link CallerFilter} has seen it. */
    public static String traceIdOf(ServerWebExchange exchange) {
        TraceContext trace = exchange.getAttribute(ATTRIBUTE);
        return trace == null ? "" : trace.traceId();
    }

    void storeIn(ServerWebExchange exchange) {
        exchange.getAttributes().put(ATTRIBUTE, this);
    }

    private static String randomHex(int bytes) {
        byte[] random = new byte[bytes];
        // Trace ids are no secrets.
        ThreadLocalRandom.current().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
