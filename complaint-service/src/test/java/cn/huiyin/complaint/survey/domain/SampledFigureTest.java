package cn.huiyin.complaint.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.survey.domain.SampledFigure.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampledFigureTest {

    private static final double TARGET = 0.98;
    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    @Test
    void countsAnswersAloneAndShowsAllOthersApart() {
        SampledFigure sum = Stream.of(
                        after(CallOutcome.REACHED, Opinion.SATISFIED),
                        after(CallOutcome.REACHED, Opinion.BASICALLY_SATISFIED),
                        after(CallOutcome.REACHED, Opinion.DISSATISFIED),
                        after(CallOutcome.REFUSED, null),
                        after(CallOutcome.WRONG_NUMBER, null),
                        after(CallOutcome.NOBODY_ANSWERED, null),
                        FollowUp.begun(false, NOW),
                        FollowUp.begun(true, NOW))
                .map(SampledFigure::of)
                .reduce(SampledFigure.NONE, SampledFigure::plus);

        assertThat(sum).isEqualTo(new SampledFigure(8, 1, 1, 1, 2, 1, 1, 1, 1, 1));
        assertThat(sum.answers()).isEqualTo(3);
        assertThat(sum.rate()).hasValue(2 / 3.0);
        assertThat(sum.responseRate()).hasValue(3 / 8.0);
    }

    @Test
    void saysNothingOfTheTargetBelowThirtyAnswers() {
        assertThat(answers(29, 0).standing(TARGET)).isEqualTo(Standing.TOO_FEW);
        assertThat(answers(30, 0).standing(TARGET)).isEqualTo(Standing.UNDECIDED);
        assertThat(SampledFigure.NONE.standing(TARGET)).isEqualTo(Standing.TOO_FEW);
        assertThat(SampledFigure.NONE.rate()).isEmpty();
    }

    /** All of 189 are content: the interval begins just above 98 %. Of 188 it begins below. */
    @Test
    void holdsTheTargetAgainstTheIntervalNotAgainstThePoint() {
        assertThat(answers(188, 0).standing(TARGET)).isEqualTo(Standing.UNDECIDED);
        assertThat(answers(189, 0).standing(TARGET)).isEqualTo(Standing.REACHED);
        assertThat(answers(97, 3).standing(TARGET)).isEqualTo(Standing.UNDECIDED);
        assertThat(answers(975, 25).standing(TARGET)).isEqualTo(Standing.UNDECIDED);
        assertThat(answers(970, 30).standing(TARGET)).isEqualTo(Standing.MISSED);
    }

    private static SampledFigure answers(int satisfied, int dissatisfied) {
        return new SampledFigure(satisfied + dissatisfied, satisfied, 0, dissatisfied, satisfied, 0, 0, 0, 0, 0);
    }

    private static FollowUp after(CallOutcome outcome, Opinion opinion) {
        SurveyResult said =
                opinion == null ? null : new SurveyResult(opinion != Opinion.DISSATISFIED, opinion, List.of(), "说");
        Attempt attempt = new Attempt(NOW, CallChannel.PHONE, outcome, "operator", null);
        return FollowUp.begun(true, NOW).after(attempt, said, new CallRules(1, Duration.ofHours(4)));
    }
}
