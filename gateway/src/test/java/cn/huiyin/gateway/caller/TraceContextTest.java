package cn.huiyin.gateway.caller;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TraceContextTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void goesOnWithAWellFormedTraceUnderASpanOfItsOwn() {
        TraceContext trace = TraceContext.continuing("00-" + TRACE + "-00f067aa0ba902b7-01");

        assertThat(trace.traceId()).isEqualTo(TRACE);
        assertThat(trace.spanId()).isNotEqualTo("00f067aa0ba902b7");
        assertThat(trace.traceparent()).isEqualTo("00-" + TRACE + "-" + trace.spanId() + "-01");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "garbage",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\nINFO forged"
            })
    void beginsATraceWhereNoneIsWellFormed(String traceparent) {
        TraceContext trace = TraceContext.continuing(traceparent);

        assertThat(trace.traceId()).matches("[0-9a-f]{32}").isNotEqualTo(TRACE);
        assertThat(trace.spanId()).matches("[0-9a-f]{16}");
    }
}
