package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.REGISTERED_AT;
import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static cn.huiyin.complaint.cases.domain.Commands.asParty;
import static cn.huiyin.complaint.cases.domain.DeadlineKind.ANSWER;
import static cn.huiyin.complaint.cases.domain.DeadlineKind.ASSIGN;
import static cn.huiyin.complaint.cases.domain.DeadlineKind.CONTACT;
import static cn.huiyin.complaint.cases.domain.DeadlineKind.SUPERVISION;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.CaseTimers;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.DueTimes;
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Satisfaction;
import cn.huiyin.complaint.cases.domain.TimerEvent;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * Deadlines of plain hours: warned of at half of the time, escalated one, two and three days after they were missed.
 */
class TickTest {

    private static final Duration A_MOMENT = Duration.ofMillis(1);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final DueTimes DUE_TIMES = new HourlyDueTimes();

    @Test
    void warnsWhenTheShareOfTheTimeIsUsedAndNotBefore() {
        CaseBuilder life = aCase();
        Instant half = REGISTERED_AT.plus(HourlyDueTimes.limit(ASSIGN).dividedBy(2));

        assertThat(done(life, half.minus(A_MOMENT))).isEmpty();
        assertThat(done(life, half)).containsExactly("ASSIGN warned triage");
    }

    @Test
    void marksADeadlineAsMissedAfterItsDueTimeAndNotAtIt() {
        CaseBuilder life = aCase();
        Instant dueAt = dueAt(life, ASSIGN);

        assertThat(done(life, dueAt)).containsExactly("ASSIGN warned triage");
        assertThat(done(life, dueAt.plus(A_MOMENT))).containsExactly("ASSIGN missed triage");
    }

    @Test
    void climbsTheLadderRungByRung() {
        CaseBuilder life = inProgress();
        Instant dueAt = dueAt(life, ANSWER);

        assertThat(doneAndKept(life, dueAt.plus(A_MOMENT))).containsExactly("ANSWER missed office");
        assertThat(doneAndKept(life, dueAt.plus(A_DAY).minus(A_MOMENT))).isEmpty();
        assertThat(doneAndKept(life, dueAt.plus(A_DAY))).containsExactly("ANSWER escalated office-head");
        assertThat(doneAndKept(life, dueAt.plus(A_DAY.multipliedBy(2)))).containsExactly("ANSWER escalated supervisor");
        assertThat(doneAndKept(life, dueAt.plus(A_DAY.multipliedBy(3)))).containsExactly("ANSWER escalated leader");
        assertThat(doneAndKept(life, dueAt.plus(A_DAY.multipliedBy(300)))).isEmpty();
        assertThat(CaseTimers.next(life.build(), DUE_TIMES)).isEmpty();
    }

    @Test
    void doesAfterABacklogAllThatIsDueInOrderWithoutTheWarningsThatHelpNobody() {
        CaseBuilder life = aCase().inState(CaseState.ASSIGNED);

        assertThat(done(life, life.now().plus(Duration.ofDays(4))))
                .containsExactly(
                        "ACCEPT missed office",
                        "ACCEPT escalated office-head",
                        "CONTACT missed office",
                        "ACCEPT escalated supervisor",
                        "CONTACT escalated office-head",
                        "ACCEPT escalated leader",
                        "CONTACT escalated supervisor");
    }

    @Test
    void doesNothingTwice() {
        CaseBuilder life = inProgress();
        Instant late = dueAt(life, ANSWER).plus(A_DAY);

        assertThat(doneAndKept(life, late)).hasSize(2);
        assertThat(doneAndKept(life, late)).isEmpty();
    }

    @Test
    void warnsOfAnOrdersReplyAndTellsThoseHigherUpAlsoOnceTheCaseIsClosed() {
        CaseBuilder life = aCase().supervised(CaseState.ANSWERED);
        Instant dueAt = dueAt(life, SUPERVISION);

        assertThat(doneAndKept(life, dueAt.minus(A_DAY))).containsExactly("SUPERVISION warned office");
        assertThat(doneAndKept(life, dueAt.plus(A_MOMENT))).containsExactly("SUPERVISION missed office");
        life.then(Commands.rate(Satisfaction.SATISFIED));
        assertThat(doneAndKept(life, dueAt.plus(A_DAY))).containsExactly("SUPERVISION escalated office-head");
        life.then(Commands.replyToSupervision());
        assertThat(CaseTimers.next(life.build(), DUE_TIMES)).isEmpty();
    }

    @Test
    void tellsTheDeskOfAnOrderWhereNoOfficeHasTheCase() {
        CaseBuilder life = aCase().supervised(CaseState.TRIAGE);

        assertThat(done(life, dueAt(life, SUPERVISION).plus(A_DAY)))
                .contains("SUPERVISION missed triage", "SUPERVISION escalated triage");
    }

    @Test
    void warnsOfNoDutyThatIsDone() {
        CaseBuilder life = aCase().inState(CaseState.ANSWERED);

        assertThat(done(life, life.now().plus(A_DAY.multipliedBy(99)))).isEmpty();
        assertThat(CaseTimers.next(life.build(), DUE_TIMES)).isEmpty();
    }

    @Test
    void warnsOfADutyThatBeginsAgain() {
        CaseBuilder life = aCase().inState(CaseState.ANSWERED);
        life.then(Commands.rate(Satisfaction.DISSATISFIED));
        Instant half = life.now().plus(HourlyDueTimes.limit(ANSWER).dividedBy(2));

        assertThat(done(life, half)).containsExactly("ANSWER warned office");
    }

    @Test
    void warnsAgainOnceAClassHasMovedTheDueTime() {
        CaseBuilder life = aCase().then(Commands.assign("urgent"), Commands.accept(), Commands.reached());
        Instant start = life.build().deadlines().latest(ANSWER).orElseThrow().startedAt();
        assertThat(doneAndKept(life, start.plus(HourlyDueTimes.limit(ANSWER).dividedBy(4))))
                .containsExactly("ANSWER warned office");

        life.then(
                Commands.reclassify("standard"),
                asParty(Party.TRIAGE),
                life.now().plus(A_MOMENT));

        assertThat(done(
                        life,
                        start.plus(HourlyDueTimes.limit(ANSWER).dividedBy(2)).minus(A_MOMENT)))
                .isEmpty();
        assertThat(done(life, start.plus(HourlyDueTimes.limit(ANSWER).dividedBy(2))))
                .containsExactly("ANSWER warned office");
    }

    @Test
    void tellsTheDeskInsteadOfAnOfficeWhileNoneHasTheCase() {
        CaseBuilder life = inProgress();
        Instant dueAt = dueAt(life, ANSWER);
        life.then(Commands.requestReturn())
                .then(Commands.decideReturn(true), asParty(Party.TRIAGE), dueAt.minus(A_MOMENT));

        assertThat(done(life, dueAt.plus(A_MOMENT))).contains("ANSWER missed triage");
        assertThat(done(life, dueAt.plus(A_DAY))).contains("ANSWER escalated triage");
        assertThat(done(life, dueAt.plus(A_DAY.multipliedBy(2)))).contains("ANSWER escalated supervisor");
    }

    @Test
    void movesNoDeadlineAndNoState() {
        CaseBuilder life = inProgress();
        Case before = life.build();

        doneAndKept(life, dueAt(life, ANSWER).plus(A_DAY.multipliedBy(9)));

        assertThat(life.build().deadlines()).isEqualTo(before.deadlines());
        assertThat(life.build().state()).isEqualTo(before.state());
    }

    @Test
    void noCommentRestartsAClockAsNoneIsMeasuredFromTheLastChange() {
        CaseBuilder life = inProgress();
        Instant next = CaseTimers.next(life.build(), DUE_TIMES).orElseThrow();

        life.then(Commands.amend(), asParty(Party.CITIZEN), life.now().plus(A_DAY));
        life.then(Commands.urge(), asParty(Party.CITIZEN), life.now().plus(A_DAY));
        life.then(Commands.inspection(), asParty(Party.OFFICE), life.now().plus(A_DAY));
        life.then(Commands.notReached(), asParty(Party.OFFICE), life.now().plus(A_DAY));

        assertThat(CaseTimers.next(life.build(), DUE_TIMES)).contains(next);
    }

    @Test
    void escalatesUnassignedCasesToo() {
        CaseBuilder life = aCase().inState(CaseState.TRIAGE);
        Instant dueAt = dueAt(life, ASSIGN);

        assertThat(done(life, dueAt.plus(A_DAY.multipliedBy(3))))
                .containsExactly(
                        "ASSIGN missed triage",
                        "ASSIGN escalated triage",
                        "ASSIGN escalated supervisor",
                        "ASSIGN escalated leader");
    }

    @Test
    void countsAFirstContactThatIsSavedTogetherWithAQuestionThatPausesTheCase() {
        CaseBuilder life = aCase().inState(CaseState.ASSIGNED).then(Commands.accept());
        Instant dueAt = dueAt(life, CONTACT);

        life.then(Commands.reached(), asParty(Party.OFFICE), dueAt);
        life.then(Commands.ask(), asParty(Party.OFFICE), dueAt);

        assertThat(life.build().deadlines().latest(CONTACT).orElseThrow().metAt())
                .isEqualTo(dueAt);
        assertThat(done(life, dueAt.plus(A_MOMENT))).isEmpty();
    }

    @Test
    void countsNoFirstContactForAnAttemptInVainOrAQuestionThatPausesTheCase() {
        CaseBuilder life = aCase().inState(CaseState.ASSIGNED).then(Commands.accept());
        Instant dueAt = dueAt(life, CONTACT);

        life.then(Commands.notReached(), asParty(Party.OFFICE), dueAt);
        life.then(Commands.ask(), asParty(Party.OFFICE), dueAt);

        assertThat(life.build().deadlines().latest(CONTACT).orElseThrow().metAt())
                .isNull();
        assertThat(done(life, dueAt.plus(A_MOMENT))).containsExactly("CONTACT missed office");
    }

    private static CaseBuilder inProgress() {
        return aCase().inState(CaseState.IN_PROGRESS);
    }

    private static Instant dueAt(CaseBuilder life, DeadlineKind kind) {
        return Objects.requireNonNull(
                life.build().deadlines().latest(kind).orElseThrow().dueAt());
    }

    private static List<String> doneAndKept(CaseBuilder life, Instant now) {
        List<String> done = done(life, now);
        if (!done.isEmpty()) {
            life.then(Commands.tick(), CaseActor.ENGINE, now);
        }
        return done;
    }

    private static List<String> done(CaseBuilder life, Instant now) {
        Decision decision = new CaseDecider(DUE_TIMES, new TwoOffices())
                .decide(life.build(), new Tick.Command(), CaseActor.ENGINE, now);
        return decision instanceof Decision.Accepted(List<CaseEvent> events)
                ? events.stream().map(TickTest::written).toList()
                : List.of();
    }

    private static String written(CaseEvent event) {
        String what =
                switch (event) {
                    case Tick.DeadlineWarned warned -> "warned " + warned.to().code();
                    case Tick.DeadlineMissed missed -> "missed " + missed.to().code();
                    case Tick.Escalated escalated ->
                        "escalated " + escalated.to().code();
                    default -> event.toString();
                };
        return ((TimerEvent) event).deadline() + " " + what;
    }
}
