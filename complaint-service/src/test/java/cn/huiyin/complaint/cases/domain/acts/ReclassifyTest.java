package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static cn.huiyin.complaint.cases.domain.Commands.asParty;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The due times follow the class: in triage, when a class is changed by hand, and on both sides of what is late. */
class ReclassifyTest {

    private static final Duration USUAL = HourlyDueTimes.limit(DeadlineKind.ASSIGN);
    private static final Duration URGENT = USUAL.dividedBy(2);
    private static final Duration A_MOMENT = Duration.ofMillis(1);

    @Test
    void givesAnUrgentCaseInTriageTheUrgentLimitFromItsRegistration() {
        CaseBuilder life = aCase().then(toTriage("urgent"));

        assertThat(dueAt(life, DeadlineKind.ASSIGN))
                .isEqualTo(registeredAt(life).plus(URGENT));
        assertThat(all(life, DeadlineKind.ASSIGN))
                .extracting(Deadline::dueAt)
                .containsExactly(
                        registeredAt(life).plus(USUAL), registeredAt(life).plus(URGENT));
        assertThat(all(life, DeadlineKind.ASSIGN)).extracting(Deadline::running).containsExactly(false, true);
    }

    @Test
    void leavesAUsualCaseInTriageTheUsualLimit() {
        CaseBuilder life = aCase().then(toTriage("standard"));

        assertThat(all(life, DeadlineKind.ASSIGN)).hasSize(1);
        assertThat(dueAt(life, DeadlineKind.ASSIGN))
                .isEqualTo(registeredAt(life).plus(USUAL));
    }

    @Test
    void judgesAnAssignmentByTheClassThatItNames() {
        CaseBuilder inTime = assignedByHand("urgent", URGENT);
        CaseBuilder late = assignedByHand("urgent", URGENT.plus(A_MOMENT));
        CaseBuilder usual = assignedByHand(null, URGENT.plus(A_MOMENT));

        assertThat(latest(inTime, DeadlineKind.ASSIGN).metInTime()).isTrue();
        assertThat(latest(late, DeadlineKind.ASSIGN).metInTime()).isFalse();
        assertThat(latest(usual, DeadlineKind.ASSIGN).metInTime()).isTrue();
    }

    @Test
    void movesTheAnswerWhenAReassignmentChangesTheClass() {
        CaseBuilder life = aCase().inState(CaseState.ASSIGNED);
        Instant startedAt = latest(life, DeadlineKind.ANSWER).startedAt();

        life.then(new AssignByHand.Command(Commands.OTHER_OFFICE.code(), null, "urgent", "附近有医院。"));

        assertThat(dueAt(life, DeadlineKind.ANSWER))
                .isEqualTo(
                        startedAt.plus(HourlyDueTimes.limit(DeadlineKind.ANSWER).dividedBy(2)));
        assertThat(all(life, DeadlineKind.ACCEPT)).hasSize(2);
    }

    @Test
    void movesAllRunningDeadlinesAndKeepsTheOldDueTimesInTheHistory() {
        CaseBuilder life = aCase().inState(CaseState.ASSIGNED);
        List<Deadline> before = all(life);

        life.then(Commands.reclassify("urgent"));

        List<Deadline> after = all(life);
        assertThat(life.build().deadlineClass()).isEqualTo("urgent");
        assertThat(life.build().state()).isEqualTo(CaseState.ASSIGNED);
        assertThat(after).hasSize(before.size() + 3);
        assertThat(after)
                .extracting(Deadline::dueAt)
                .startsWith(before.stream().map(Deadline::dueAt).toArray(Instant[]::new));
        assertThat(after).filteredOn(Deadline::running).allSatisfy(deadline -> assertThat(
                        Duration.between(deadline.startedAt(), deadline.dueAt()))
                .isEqualTo(HourlyDueTimes.limit(deadline.kind()).dividedBy(2)));
    }

    @Test
    void givesMoreTimeUpToTheDueTimeAndNoneToWhatIsLate() {
        CaseBuilder inTime = urgentInTriage();
        CaseBuilder late = urgentInTriage();
        Instant due = registeredAt(inTime).plus(URGENT);

        inTime.then(Commands.reclassify("standard"), asParty(Party.TRIAGE), due);
        late.then(Commands.reclassify("standard"), asParty(Party.TRIAGE), due.plus(A_MOMENT));

        assertThat(dueAt(inTime, DeadlineKind.ASSIGN))
                .isEqualTo(registeredAt(inTime).plus(USUAL));
        assertThat(dueAt(late, DeadlineKind.ASSIGN)).isEqualTo(due);
        assertThat(late.build().deadlineClass()).isEqualTo("standard");
    }

    @Test
    void countsOneAssignmentByTheDueTimeOfItsLastClass() {
        CaseBuilder life = aCase().then(toTriage("urgent"));

        assertThat(life.build().deadlines().counted(DeadlineKind.ASSIGN))
                .extracting(Deadline::dueAt)
                .containsExactly(registeredAt(life).plus(URGENT));
    }

    @Test
    void refusesTheClassThatTheCaseHasAndOneThatThePackLacks() {
        assertThat(refusal("standard")).isEqualTo("same-deadline-class");
        assertThat(refusal("whenever")).isEqualTo("unknown-deadline-class");
    }

    private static String refusal(String deadlineClass) {
        CaseBuilder life = aCase().inState(CaseState.ASSIGNED);
        Decision decision = new CaseDecider(new HourlyDueTimes(), new TwoOffices())
                .decide(life.build(), Commands.reclassify(deadlineClass), asParty(Party.SUPERVISOR), life.now());
        return ((Decision.Refused) decision).refusal().code();
    }

    private static CaseBuilder urgentInTriage() {
        return aCase().then(toTriage("urgent"));
    }

    private static CaseBuilder assignedByHand(String deadlineClass, Duration after) {
        CaseBuilder life = aCase();
        AssignByHand.Command command = new AssignByHand.Command(Commands.OFFICE.code(), null, deadlineClass, "核实过。");
        return life.then(command, asParty(Party.TRIAGE), registeredAt(life).plus(after));
    }

    private static SendToTriage.Command toTriage(String deadlineClass) {
        return new SendToTriage.Command(Commands.CATEGORY, deadlineClass, List.of(), List.of());
    }

    private static Instant registeredAt(CaseBuilder life) {
        return life.build().registeredAt();
    }

    private static Deadline latest(CaseBuilder life, DeadlineKind kind) {
        return life.build().deadlines().latest(kind).orElseThrow();
    }

    private static Instant dueAt(CaseBuilder life, DeadlineKind kind) {
        return latest(life, kind).dueAt();
    }

    private static List<Deadline> all(CaseBuilder life) {
        return life.build().deadlines().all();
    }

    private static List<Deadline> all(CaseBuilder life, DeadlineKind kind) {
        return all(life).stream().filter(deadline -> deadline.kind() == kind).toList();
    }
}
