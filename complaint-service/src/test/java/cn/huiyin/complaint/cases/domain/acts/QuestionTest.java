package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static cn.huiyin.complaint.cases.domain.Commands.asParty;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.CaseTimers;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Question;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Questions to the citizen, and how the time of the answer waits for the reply. */
class QuestionTest {

    private static final Duration A_MOMENT = Duration.ofMillis(1);
    private static final Duration WAIT = Duration.ofDays(2);
    private static final CaseDecider DECIDER = new CaseDecider(new HourlyDueTimes(), new TwoOffices());

    @Test
    void letsTheAnswerWaitAndGivesBackWhatWasLeft() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS);
        Instant due = answer(life).dueAt();

        life.then(Commands.ask());
        assertThat(answer(life).paused()).isTrue();
        assertThat(life.build().deadlines().next()).isEmpty();

        life.then(Commands.reply(), asParty(Party.CITIZEN), life.now().plus(WAIT));
        assertThat(answer(life).paused()).isFalse();
        assertThat(answer(life).dueAt()).isEqualTo(due.plus(WAIT));
    }

    @Test
    void isNeverLateWhileItWaits() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS).then(Commands.ask());

        assertThat(answer(life).late(answer(life).dueAt().plus(A_MOMENT))).isFalse();
    }

    @Test
    void letsWaitNothingThatIsLate() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS);
        Deadline before = answer(life);

        life.then(Commands.ask(), asParty(Party.OFFICE), before.dueAt().plus(A_MOMENT));

        assertThat(answer(life)).isEqualTo(before);
    }

    @Test
    void letsAnAnswerWaitTwiceAndNotAThirdTime() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS);

        life.then(Commands.ask(), Commands.reply(), Commands.ask());
        assertThat(answer(life).paused()).isTrue();
        life.then(Commands.reply(), Commands.ask());
        assertThat(answer(life).paused()).isFalse();
    }

    @Test
    void waitsForOneQuestionAtATimeAndAnswersNothingMeanwhile() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS).then(Commands.ask());

        assertThat(refusal(life, Commands.ask(), Party.OFFICE, life.now())).isEqualTo("question-open");
        assertThat(refusal(life, Commands.answer(), Party.OFFICE, life.now())).isEqualTo("question-open");
        life.then(Commands.withdrawQuestion());
        assertThat(refusal(life, Commands.answer(), Party.OFFICE, life.now())).isNull();
    }

    @Test
    void expiresWhenItsTimeIsOverAndNotAMomentBefore() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS).then(Commands.ask());
        Instant until = life.now().plus(HourlyDueTimes.REPLY);
        Instant due = answer(life).dueAt();

        assertThat(refusal(life, Commands.expireQuestion(), Party.ENGINE, until.minus(A_MOMENT)))
                .isEqualTo("reply-awaited");
        life.then(Commands.expireQuestion(), asParty(Party.ENGINE), until);
        assertThat(answer(life).dueAt()).isEqualTo(due.plus(HourlyDueTimes.REPLY));
        assertThat(refusal(life, Commands.reply(), Party.CITIZEN, until)).isEqualTo("no-question");
    }

    @Test
    void isEndedByTimeAloneAndIsItsNextTimer() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS).then(Commands.ask());
        Instant until = life.now().plus(HourlyDueTimes.REPLY);

        assertThat(CaseTimers.next(life.build(), new HourlyDueTimes())).contains(until);
        life.then(Commands.tick(), asParty(Party.ENGINE), until);

        assertThat(Question.open(life.build())).isEmpty();
        assertThat(answer(life).paused()).isFalse();
    }

    @Test
    void goesOnWaitingWhenTheClassChanges() {
        CaseBuilder life = aCase().inState(CaseState.IN_PROGRESS).then(Commands.ask());

        life.then(Commands.reclassify("urgent"));

        assertThat(answer(life).paused()).isTrue();
        assertThat(answer(life).dueAt())
                .isEqualTo(answer(life)
                        .startedAt()
                        .plus(HourlyDueTimes.limit(DeadlineKind.ANSWER).dividedBy(2)));
    }

    private static Deadline answer(CaseBuilder life) {
        return life.build().deadlines().latest(DeadlineKind.ANSWER).orElseThrow();
    }

    private static String refusal(CaseBuilder life, CaseCommand command, Party by, Instant now) {
        return DECIDER.decide(life.build(), command, asParty(by), now) instanceof Decision.Refused refused
                ? refused.refusal().code()
                : null;
    }
}
