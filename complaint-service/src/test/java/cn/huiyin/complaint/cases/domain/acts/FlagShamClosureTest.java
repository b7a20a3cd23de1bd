package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static cn.huiyin.complaint.cases.domain.Commands.asParty;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.ShamClosure;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The same matter again: soon after the end it is flagged, later it is not. */
class FlagShamClosureTest {

    private static final Duration WEEK = Duration.ofDays(7);

    @Test
    void flagsUpToTheSeventhDayAfterTheClosing() {
        CaseBuilder closed = aCase().inState(CaseState.CLOSED);
        Instant end = Objects.requireNonNull(closed.build().endedAt());

        assertThat(decision(closed, end.plus(WEEK))).isInstanceOf(Decision.Accepted.class);
        assertThat(decision(closed, end.plus(WEEK).plusMillis(1)))
                .isInstanceOfSatisfying(Decision.Refused.class, refused -> assertThat(refused.refusal())
                        .extracting(Refusal::code)
                        .isEqualTo("not-soon-after"));
    }

    @Test
    void flagsFromTheAnswerOnButNotWhatWasComplainedOfBefore() {
        CaseBuilder answered = aCase().inState(CaseState.ANSWERED);
        Instant answeredAt = Objects.requireNonNull(answered.build().answer()).at();

        assertThat(decision(answered, answeredAt)).isInstanceOf(Decision.Refused.class);
        assertThat(decision(answered, answeredAt.plusMillis(1))).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void flagsAnAnswerOnceAndTheNextOneAnew() {
        CaseBuilder life = aCase().inState(CaseState.ANSWERED).then(Commands.flagShamClosure());
        assertThat(ShamClosure.flagged(life.build())).isTrue();
        assertThat(decision(life, life.now().plusMillis(1))).isInstanceOf(Decision.Refused.class);

        life.then(Commands.reopen(), asParty(Party.CITIZEN), life.now().plusSeconds(60));
        assertThat(life.build().state()).isEqualTo(CaseState.IN_PROGRESS);
        life.then(Commands.answer());

        assertThat(ShamClosure.flagged(life.build())).isFalse();
        assertThat(decision(life, life.now().plusMillis(1))).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void flagsNoAnswerOfTheDesk() {
        CaseBuilder life = aCase().then(Commands.answerAtOnce());

        assertThat(decision(life, life.now().plusMillis(1))).isInstanceOf(Decision.Refused.class);
    }

    private static Decision decision(CaseBuilder life, Instant cameAt) {
        return new CaseDecider(new HourlyDueTimes(), new TwoOffices())
                .decide(
                        life.build(),
                        new FlagShamClosure.Command("NA-20260401-0002", cameAt, WEEK),
                        CaseActor.ENGINE,
                        cameAt);
    }
}
