package cn.huiyin.complaint.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.huiyin.complaint.statistics.domain.Ratio;
import org.junit.jupiter.api.Test;

class DriftTest {

    /** Newcombe (1998), table II, method 10: 56 of 70 against 48 of 80. */
    @Test
    void givesTheIntervalThatNewcombePublished() {
        Drift drift = Drift.between(new Ratio(48, 80), new Ratio(56, 70)).orElseThrow();

        assertThat(drift.difference()).isEqualTo(0.2, within(0.0001));
        assertThat(drift.low()).isEqualTo(0.0524, within(0.0001));
        assertThat(drift.high()).isEqualTo(0.3339, within(0.0001));
        assertThat(drift.isBeyondChance()).isTrue();
    }

    @Test
    void callsWhatChanceExplainsNoDrift() {
        assertThat(Drift.between(new Ratio(9, 10), new Ratio(7, 10))
                        .orElseThrow()
                        .isBeyondChance())
                .isFalse();
        assertThat(Drift.between(new Ratio(900, 1000), new Ratio(700, 1000))
                        .orElseThrow()
                        .isBeyondChance())
                .isTrue();
    }

    @Test
    void asksForMoreOfOneAmongMany() {
        Ratio before = new Ratio(48, 80);
        Ratio now = new Ratio(56, 70);

        assertThat(Drift.ofOneAmongMany(before, now).orElseThrow().isBeyondChance())
                .isFalse();
        assertThat(Drift.ofOneAmongMany(new Ratio(40, 80), now).orElseThrow().isBeyondChance())
                .isTrue();
    }

    @Test
    void comparesNothingWithNothing() {
        assertThat(Drift.between(Ratio.NONE, new Ratio(7, 10))).isEmpty();
        assertThat(Drift.between(new Ratio(7, 10), Ratio.NONE)).isEmpty();
    }
}
