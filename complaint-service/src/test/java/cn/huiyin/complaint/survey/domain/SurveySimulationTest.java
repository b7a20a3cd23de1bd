package cn.huiyin.complaint.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.huiyin.complaint.survey.domain.SurveySimulation.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code ./run simulate-survey} prints, held to. */
class SurveySimulationTest {

    private final SurveySimulation honest = SurveySimulation.district(false);
    private final SurveySimulation gamed = SurveySimulation.district(true);

    @Test
    void holdsTheTruthInItsIntervalForAtLeast93Of100Seeds() {
        List<Run> runs = honest.runs();

        assertThat(runs).hasSize(100).allSatisfy(run -> {
            assertThat(run.district().drawn()).isEqualTo(SurveySimulation.PLACES);
            assertThat(run.district().responseRate().orElseThrow()).isCloseTo(0.6, within(0.08));
        });
        assertThat(SurveySimulation.holding(runs, honest.truth())).isBetween(93L, 99L);
    }

    @Test
    void isNotMovedByAnOfficeThatRatesItself() {
        String office = SurveySimulation.GAMING_OFFICE;

        assertThat(gamed.ratingOf(office)).isEqualTo(1.0);
        assertThat(honest.ratingOf(office)).isLessThan(0.75);
        assertThat(gamed.truthOf(office)).isEqualTo(honest.truthOf(office));
        assertThat(gamed.runs()).isEqualTo(honest.runs());
    }
}
