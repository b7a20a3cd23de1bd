package cn.huiyin.gateway.caller;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TraceContextTest {

    @Test
    void givesEachRequestATraceOfItsOwn() {
        TraceContext trace = TraceContext.begin();

        assertThat(trace.traceparent()).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
        assertThat(trace.traceId()).isNotEqualTo(TraceContext.begin().traceId());
    }
}
