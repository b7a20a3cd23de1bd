package cn.huiyin.complaint.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.huiyin.complaint.survey.domain.SurveySimulation.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code ./run simulate-survey} prints, held to. */
class SurveySimulationTest {

    private static final SurveySimulation HONEST = SurveySimulation.district(false);
    private static final List<Run> HONEST_RUNS = HONEST.runs();
    private static final SurveySimulation GAMED = SurveySimulation.district(true);

    @Test
    void holdsTheTruthInItsIntervalForAtLeast93Of100Seeds() {
        assertThat(HONEST_RUNS).hasSize(100).allSatisfy(run -> {
            assertThat(run.district().drawn()).isEqualTo(SurveySimulation.PLACES);
            assertThat(run.district().responseRate().orElseThrow()).isCloseTo(0.6, within(0.08));
        });
        assertThat(SurveySimulation.holding(HONEST_RUNS, HONEST.truth())).isBetween(93L, 99L);
    }

    @Test
    void isNotMovedByAnOfficeThatRatesItself() {
        String office = SurveySimulation.GAMING_OFFICE;

        assertThat(GAMED.ratingOf(office)).isEqualTo(1.0);
        assertThat(HONEST.ratingOf(office)).isLessThan(0.75);
        assertThat(GAMED.truthOf(office)).isEqualTo(HONEST.truthOf(office));
        assertThat(GAMED.runs()).isEqualTo(HONEST_RUNS);
    }
}
