package cn.huiyin.complaint.cases.domain;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What starts, meets and stops the clocks of a case. */
class ClocksTest {

    private static final Instant STARTED = Instant.parse("2026-03-10T02:00:00Z");
    private static final Instant DUE = STARTED.plus(HourlyDueTimes.limit(ClockKind.ANSWER));
    private static final Duration A_MOMENT = Duration.ofMillis(1);

    @Test
    void isInTimeUpToItsDueTimeAndLateAMomentAfter() {
        var clock = new HourlyDueTimes().start(ClockKind.ANSWER, "standard", STARTED);

        assertThat(clock.late(DUE)).isFalse();
        assertThat(clock.late(DUE.plus(A_MOMENT))).isTrue();
        assertThat(clock.met(DUE).metInTime()).isTrue();
        assertThat(clock.met(DUE.plus(A_MOMENT)).metInTime()).isFalse();
        assertThat(clock.met(DUE).late(DUE.plus(A_MOMENT))).isFalse();
    }

    @Test
    void isNeitherInTimeNorLateWithoutADueTime() {
        var clock = new Clock(ClockKind.ANSWER, STARTED, null, 2031, null, null, "calendar", "policy");

        assertThat(clock.late(Instant.MAX)).isFalse();
        assertThat(clock.met(STARTED).metInTime()).isFalse();
    }

    @Test
    void runsOneAfterTheOtherFromRegistrationToTheAnswer() {
        var life = aCase();
        assertThat(running(life)).containsExactly(ClockKind.ASSIGN);

        life.then(Commands.assign());
        assertThat(running(life)).containsExactly(ClockKind.ACCEPT, ClockKind.CONTACT, ClockKind.ANSWER);
        life.then(Commands.accept());
        assertThat(running(life)).containsExactly(ClockKind.CONTACT, ClockKind.ANSWER);
        life.then(Commands.reached());
        assertThat(running(life)).containsExactly(ClockKind.ANSWER);
        life.then(Commands.answer());
        assertThat(running(life)).isEmpty();
    }

    @Test
    void givesAnotherOfficeItsOwnTimeAndTheCitizenNoLaterAnswer() {
        var life = aCase().inState(CaseState.ASSIGNED);
        var answerDue = dueAt(life, ClockKind.ANSWER);
        var acceptDue = dueAt(life, ClockKind.ACCEPT);

        life.handedOver();

        assertThat(dueAt(life, ClockKind.ANSWER)).isEqualTo(answerDue);
        assertThat(dueAt(life, ClockKind.ACCEPT)).isAfter(acceptDue);
        assertThat(life.build().clocks().all())
                .filteredOn(clock -> clock.kind() == ClockKind.ACCEPT)
                .first()
                .extracting(Clock::stoppedAt)
                .isEqualTo(life.now());
    }

    @Test
    void startsANewAnswerClockWhenReopenedAndKeepsTheOldOne() {
        var life = aCase().inState(CaseState.ANSWERED).then(Commands.rate(Satisfaction.DISSATISFIED));

        assertThat(life.build().clocks().all())
                .filteredOn(clock -> clock.kind() == ClockKind.ANSWER)
                .extracting(Clock::running)
                .containsExactly(false, true);
        assertThat(life.build().endedAt()).isNull();
    }

    @Test
    void stopsAllClocksOfACaseThatIsWithdrawnOrRejected() {
        assertThat(running(aCase().inState(CaseState.IN_PROGRESS).then(Commands.withdraw())))
                .isEmpty();
        assertThat(running(aCase().inState(CaseState.REJECTED))).isEmpty();
    }

    @Test
    void givesAnUrgentCaseLessTime() {
        var standard = aCase().then(Commands.assign("standard"));
        var urgent = aCase().then(Commands.assign("urgent"));

        assertThat(dueAt(urgent, ClockKind.ANSWER)).isBefore(dueAt(standard, ClockKind.ANSWER));
    }

    @Test
    void namesTheRunningClockThatEndsFirst() {
        var life = aCase().inState(CaseState.ASSIGNED);

        assertThat(life.build().clocks().next()).get().extracting(Clock::kind).isEqualTo(ClockKind.ACCEPT);
    }

    private static java.util.List<ClockKind> running(CaseBuilder life) {
        return life.build().clocks().all().stream()
                .filter(Clock::running)
                .map(Clock::kind)
                .toList();
    }

    private static Instant dueAt(CaseBuilder life, ClockKind kind) {
        return life.build().clocks().latest(kind).orElseThrow().dueAt();
    }
}
