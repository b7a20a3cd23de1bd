package cn.huiyin.complaint.hotspots.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NightWorkAdviceTest {

    @Test
    void saysNothingAgainstAPermitBelowHalfTheThreshold() {
        assertThat(NightWorkAdvice.of(0, 5)).isEqualTo(NightWorkAdvice.NO_OBJECTION);
        assertThat(NightWorkAdvice.of(2, 5)).isEqualTo(NightWorkAdvice.NO_OBJECTION);
    }

    @Test
    void asksForConditionsFromHalfOfIt() {
        assertThat(NightWorkAdvice.of(3, 5)).isEqualTo(NightWorkAdvice.WITH_CONDITIONS);
        assertThat(NightWorkAdvice.of(4, 5)).isEqualTo(NightWorkAdvice.WITH_CONDITIONS);
        assertThat(NightWorkAdvice.of(3, 6)).isEqualTo(NightWorkAdvice.WITH_CONDITIONS);
        assertThat(NightWorkAdvice.of(2, 6)).isEqualTo(NightWorkAdvice.NO_OBJECTION);
    }

    @Test
    void advisesAgainstItFromTheThreshold() {
        assertThat(NightWorkAdvice.of(5, 5)).isEqualTo(NightWorkAdvice.ADVISE_AGAINST);
    }
}
