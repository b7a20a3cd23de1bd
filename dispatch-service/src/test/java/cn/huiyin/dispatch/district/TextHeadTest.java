package cn.huiyin.dispatch.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.huiyin.dispatch.district.TextHead.Certainty;
import cn.huiyin.dispatch.district.TextHead.Gate;
import org.junit.jupiter.api.Test;

class TextHeadTest {

    @Test
    void weighsVectorKeywordsAndForeignWordsForTheMatterBeingOurs() {
        Gate gate = new Gate(0.5, 2, 3, -4);

        assertThat(gate.of(0.25, Math.E - 1, Math.sqrt(Math.E) - 1))
                .isEqualTo(logistic(0.5 + 0.5 + 3 - 2), within(1e-9));
        assertThat(gate.of(0.25, -1, -1)).isEqualTo(logistic(1), within(1e-9));
    }

    @Test
    void weighsTheLeadOfTheFirstGuessAndTheGateForTheCertainty() {
        Certainty certainty = new Certainty(-0.5, 0.4, 0.3, 0);

        assertThat(certainty.of(0.9, 0.8))
                .isEqualTo(logistic(-0.5 + 0.4 * Math.log(9) + 0.3 * Math.log(4)), within(1e-9));
    }

    @Test
    void isNoSurerThanTheGateHoweverFarTheFirstGuessLeads() {
        Certainty certainty = new Certainty(0, 1, 0, 0);

        assertThat(certainty.of(0.999, 0.4)).isEqualTo(0.4, within(1e-9));
        assertThat(certainty.of(0.3, 0.4)).isEqualTo(0.3, within(1e-9));
    }

    @Test
    void boundsTheLogarithmOfOdds() {
        assertThat(TextHead.logOdds(0.5)).isZero();
        assertThat(TextHead.logOdds(0))
                .isEqualTo(-TextHead.logOdds(1), within(1e-6))
                .isFinite();
    }

    private static double logistic(double score) {
        return 1 / (1 + Math.exp(-score));
    }
}
