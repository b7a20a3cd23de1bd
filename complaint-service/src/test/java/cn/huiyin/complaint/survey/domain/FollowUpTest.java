package cn.huiyin.complaint.survey.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.complaint.survey.domain.FollowUp.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FollowUpTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final CallRules RULES = new CallRules(3, Duration.ofHours(4));
    private static final List<String> OFFERED = List.of("came-back", "other");
    private static final SurveyResult CONTENT = new SurveyResult(true, Opinion.SATISFIED, List.of(), null);
    private static final SurveyResult DISSATISFIED =
            new SurveyResult(false, Opinion.DISSATISFIED, List.of("came-back"), "昨晚还在打桩");

    private final FollowUp begun = FollowUp.begun(true, NOW);

    @Test
    void endsWithAnAnswer() {
        FollowUp ended = begun.after(attempt(CallOutcome.REACHED), DISSATISFIED, RULES);

        assertThat(ended.ending()).isEqualTo(Ending.ANSWERED);
        assertThat(ended.result()).isEqualTo(DISSATISFIED);
        assertThat(ended.endedAt()).isEqualTo(NOW);
        assertThat(ended.attempts()).hasSize(1);
    }

    @Test
    void keepsRefusalAndWrongNumberApart() {
        assertThat(begun.after(attempt(CallOutcome.REFUSED), null, RULES).ending())
                .isEqualTo(Ending.REFUSED);
        assertThat(begun.after(attempt(CallOutcome.WRONG_NUMBER), null, RULES).ending())
                .isEqualTo(Ending.WRONG_NUMBER);
    }

    @Test
    void isTriedAgainLaterUntilTheLastAttempt() {
        FollowUp once = begun.after(attempt(CallOutcome.NOBODY_ANSWERED), null, RULES);
        FollowUp twice = once.after(attempt(CallOutcome.NOBODY_ANSWERED), null, RULES);
        FollowUp thrice = twice.after(attempt(CallOutcome.NOBODY_ANSWERED), null, RULES);

        assertThat(once.open()).isTrue();
        assertThat(once.callAt()).isEqualTo(NOW.plus(Duration.ofHours(4)));
        assertThat(twice.open()).isTrue();
        assertThat(thrice.ending()).isEqualTo(Ending.NOT_REACHED);
        assertThat(thrice.attempts()).hasSize(3);
    }

    @Test
    void endsAtOnceWhereNobodyKnowsHowToReachTheCitizen() {
        assertThat(FollowUp.begun(false, NOW).ending()).isEqualTo(Ending.NO_CONTACT);
    }

    @ParameterizedTest
    @EnumSource
    void takesNothingDownAfterItsEnd(CallOutcome outcome) {
        SurveyResult said = outcome == CallOutcome.REACHED ? CONTENT : null;
        FollowUp ended = begun.after(attempt(CallOutcome.REACHED), DISSATISFIED, RULES);

        assertThat(ended.refusal(outcome, said, OFFERED)).contains(Refusal.ENDED);
        assertThatThrownBy(() -> ended.after(attempt(outcome), said, RULES)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void takesAResultFromWhoWasReachedAndFromNobodyElse() {
        assertThat(begun.refusal(CallOutcome.REACHED, null, OFFERED)).contains(Refusal.RESULT_MISSING);
        assertThat(begun.refusal(CallOutcome.REFUSED, CONTENT, OFFERED)).contains(Refusal.RESULT_WITHOUT_ANSWER);
        assertThat(begun.refusal(CallOutcome.REACHED, CONTENT, OFFERED)).isEmpty();
    }

    @Test
    void asksWhoIsDissatisfiedForWords() {
        SurveyResult wordless = new SurveyResult(false, Opinion.DISSATISFIED, List.of(), null);

        assertThat(begun.refusal(CallOutcome.REACHED, wordless, OFFERED)).contains(Refusal.REMARK_MISSING);
        assertThat(begun.refusal(CallOutcome.REACHED, DISSATISFIED, OFFERED)).isEmpty();
    }

    @Test
    void takesNoShortcomingThatIsNotOffered() {
        SurveyResult offered = new SurveyResult(true, Opinion.SATISFIED, List.of("came-back", "other"), null);
        SurveyResult unknown = new SurveyResult(true, Opinion.SATISFIED, List.of("came-back", "still-smells"), null);

        assertThat(begun.refusal(CallOutcome.REACHED, offered, OFFERED)).isEmpty();
        assertThat(begun.refusal(CallOutcome.REACHED, unknown, OFFERED)).contains(Refusal.UNKNOWN_SHORTCOMING);
    }

    @Test
    void readsShortcomingsAsEarlierVersionsStoredThem() {
        assertThat(new SurveyResult(false, Opinion.DISSATISFIED, List.of("NOT_SOLVED", "MANNER"), "还在吵").shortcomings())
                .containsExactly("not-solved", "manner");
    }

    private static Attempt attempt(CallOutcome outcome) {
        return new Attempt(NOW, CallChannel.PHONE, outcome, "operator", null);
    }
}
