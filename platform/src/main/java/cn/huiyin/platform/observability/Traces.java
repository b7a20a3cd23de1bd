package cn.huiyin.platform.observability;

import io.micrometer.observation.Observation;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.TraceContext;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.handler.TracingObservationHandler.TracingContext;
import java.util.Optional;

/** The trace that the current thread works in, in the notation of W3C trace context. */
public final class Traces {

    private static final String VERSION = "00";
    private static final String SAMPLED = "01";
    private static final String NOT_SAMPLED = "00";

    private final Tracer tracer;

    public Traces(Tracer tracer) {
        this.tracer = tracer;
    }

    /** Without a trace, for work outside of an application. */
    public static Traces none() {
        return new Traces(Tracer.NOOP);
    }

    /** 32 hexadecimal digits; empty outside of a trace. */
    public Optional<String> traceId() {
        return current().map(TraceContext::traceId);
    }

    /** The trace in which something was observed, also after its end; empty when none was kept. */
    public static Optional<String> traceIdOf(Observation.ContextView observed) {
        return Optional.ofNullable(observed.<TracingContext>get(TracingContext.class))
                .map(TracingContext::getSpan)
                .map(span -> span.context().traceId());
    }

    /** The header {@code traceparent} that continues the current trace elsewhere; empty outside of a trace. */
    public Optional<String> traceparent() {
        return current()
                .map(context -> String.join(
                        "-",
                        VERSION,
                        context.traceId(),
                        context.spanId(),
                        Boolean.FALSE.equals(context.sampled()) ? NOT_SAMPLED : SAMPLED));
    }

    /** Runs the work in a new span of the trace that the header names, or of a new trace when it names none. */
    public void continueFrom(Optional<String> traceparent, String spanName, Runnable work) {
        Span.Builder builder = tracer.spanBuilder().name(spanName).kind(Span.Kind.CONSUMER);
        traceparent.flatMap(this::parse).ifPresentOrElse(builder::setParent, builder::setNoParent);
        Span span = builder.start();
        try (Tracer.SpanInScope _ = tracer.withSpan(span)) {
            work.run();
        } finally {
            span.end();
        }
    }

    private Optional<TraceContext> current() {
        return Optional.ofNullable(tracer.currentSpan()).map(Span::context).filter(context -> !context.traceId()
                .isEmpty());
    }

    private Optional<TraceContext> parse(String traceparent) {
        String[] parts = traceparent.split("-");
        if (parts.length < 4 || parts[1].length() != 32 || parts[2].length() != 16) {
            return Optional.empty();
        }
        return Optional.of(tracer.traceContextBuilder()
                .traceId(parts[1])
                .spanId(parts[2])
                .sampled(parts[3].endsWith("1"))
                .build());
    }
}
