package cn.huiyin.complaint.cases.domain;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What starts, meets and stops the deadlines of a case. */
class DeadlinesTest {

    private static final Instant STARTED = Instant.parse("2026-03-10T02:00:00Z");
    private static final Instant DUE = STARTED.plus(HourlyDueTimes.limit(DeadlineKind.ANSWER));
    private static final Duration A_MOMENT = Duration.ofMillis(1);

    @Test
    void isInTimeUpToItsDueTimeAndLateAMomentAfter() {
        Deadline deadline = new HourlyDueTimes().start(DeadlineKind.ANSWER, "standard", STARTED);

        assertThat(deadline.late(DUE)).isFalse();
        assertThat(deadline.late(DUE.plus(A_MOMENT))).isTrue();
        assertThat(deadline.met(DUE).metInTime()).isTrue();
        assertThat(deadline.met(DUE.plus(A_MOMENT)).metInTime()).isFalse();
        assertThat(deadline.met(DUE).late(DUE.plus(A_MOMENT))).isFalse();
    }

    @Test
    void isNeitherInTimeNorLateWithoutADueTime() {
        Deadline deadline = new Deadline(DeadlineKind.ANSWER, STARTED, null, 2031, null, null, "calendar", "policy");

        assertThat(deadline.late(Instant.MAX)).isFalse();
        assertThat(deadline.met(STARTED).metInTime()).isFalse();
    }

    @Test
    void runsOneAfterTheOtherFromRegistrationToTheAnswer() {
        CaseBuilder life = aCase();
        assertThat(running(life)).containsExactly(DeadlineKind.ASSIGN);

        life.then(Commands.assign());
        assertThat(running(life)).containsExactly(DeadlineKind.ACCEPT, DeadlineKind.CONTACT, DeadlineKind.ANSWER);
        life.then(Commands.accept());
        assertThat(running(life)).containsExactly(DeadlineKind.CONTACT, DeadlineKind.ANSWER);
        life.then(Commands.reached());
        assertThat(running(life)).containsExactly(DeadlineKind.ANSWER);
        life.then(Commands.answer());
        assertThat(running(life)).isEmpty();
    }

    @Test
    void givesAnotherOfficeItsOwnTimeAndTheCitizenNoLaterAnswer() {
        CaseBuilder life = aCase().inState(CaseState.ASSIGNED);
        Instant answerDue = dueAt(life, DeadlineKind.ANSWER);
        Instant acceptDue = dueAt(life, DeadlineKind.ACCEPT);

        life.handedOver();

        assertThat(dueAt(life, DeadlineKind.ANSWER)).isEqualTo(answerDue);
        assertThat(dueAt(life, DeadlineKind.ACCEPT)).isAfter(acceptDue);
        assertThat(life.build().deadlines().all())
                .filteredOn(deadline -> deadline.kind() == DeadlineKind.ACCEPT)
                .first()
                .extracting(Deadline::stoppedAt)
                .isEqualTo(life.now());
    }

    @Test
    void startsANewAnswerDeadlineWhenReopenedAndKeepsTheOldOne() {
        CaseBuilder life = aCase().inState(CaseState.ANSWERED).then(Commands.rate(Satisfaction.DISSATISFIED));

        assertThat(life.build().deadlines().all())
                .filteredOn(deadline -> deadline.kind() == DeadlineKind.ANSWER)
                .extracting(Deadline::running)
                .containsExactly(false, true);
        assertThat(life.build().endedAt()).isNull();
    }

    @Test
    void stopsAllDeadlinesOfACaseThatIsWithdrawnOrRejected() {
        assertThat(running(aCase().inState(CaseState.IN_PROGRESS).then(Commands.withdraw())))
                .isEmpty();
        assertThat(running(aCase().inState(CaseState.REJECTED))).isEmpty();
    }

    @Test
    void givesAnUrgentCaseLessTime() {
        CaseBuilder standard = aCase().then(Commands.assign("standard"));
        CaseBuilder urgent = aCase().then(Commands.assign("urgent"));

        assertThat(dueAt(urgent, DeadlineKind.ANSWER)).isBefore(dueAt(standard, DeadlineKind.ANSWER));
    }

    @Test
    void namesTheRunningDeadlineThatEndsFirst() {
        CaseBuilder life = aCase().inState(CaseState.ASSIGNED);

        assertThat(life.build().deadlines().next())
                .get()
                .extracting(Deadline::kind)
                .isEqualTo(DeadlineKind.ACCEPT);
    }

    private static java.util.List<DeadlineKind> running(CaseBuilder life) {
        return life.build().deadlines().all().stream()
                .filter(Deadline::running)
                .map(Deadline::kind)
                .toList();
    }

    private static Instant dueAt(CaseBuilder life, DeadlineKind kind) {
        return life.build().deadlines().latest(kind).orElseThrow().dueAt();
    }
}
