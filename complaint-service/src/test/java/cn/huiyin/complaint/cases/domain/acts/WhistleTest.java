package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseBuilder.aCase;
import static cn.huiyin.complaint.cases.domain.Commands.DEPARTMENT;
import static cn.huiyin.complaint.cases.domain.Commands.OTHER_DEPARTMENT;
import static cn.huiyin.complaint.cases.domain.Commands.asParty;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseBuilder;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Commands;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.EscalationLevel;
import cn.huiyin.complaint.cases.domain.HourlyDueTimes;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.TwoOffices;
import cn.huiyin.complaint.cases.domain.WhistleCall;
import cn.huiyin.complaint.cases.domain.WhistleCall.Ending;
import cn.huiyin.complaint.cases.domain.Whistles;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Departments that an office calls in: who, until when, what becomes of the call, and what time alone does to it. */
class WhistleTest {

    private static final Duration A_MOMENT = Duration.ofMillis(1);
    private static final CaseActor OTHER = CaseActor.ofDepartment("subject-of-other", "联络员", OTHER_DEPARTMENT.code());
    private static final CaseDecider DECIDER = new CaseDecider(new HourlyDueTimes(), new TwoOffices());

    @Test
    void leavesTheAnswerDueWhenItWasAndTheCaseWithItsOffice() {
        CaseBuilder life = handled();
        Deadline due = life.build().deadlines().latest(DeadlineKind.ANSWER).orElseThrow();

        life.then(Commands.callIn(), Commands.reportIn(), Commands.giveResult());

        assertThat(life.build().deadlines().latest(DeadlineKind.ANSWER)).contains(due);
        assertThat(life.build().office()).isEqualTo(Commands.OFFICE);
        assertThat(life.build().state()).isEqualTo(CaseState.IN_PROGRESS);
    }

    @Test
    void givesTheUsualTimeWhereNoneIsNamedAndNoMoreThanThePolicyAllows() {
        CaseBuilder life = handled();
        life.then(new CallIn.Command(DEPARTMENT.code(), List.of(), "请到场。", null));

        assertThat(only(life).reportBy()).isEqualTo(life.now().plus(Duration.ofHours(8)));

        CaseBuilder other = handled();
        assertThat(refusal(other, calling(HourlyDueTimes.MOST_HOURS), Party.OFFICE))
                .isNull();
        assertThat(refusal(other, calling(HourlyDueTimes.MOST_HOURS + 1), Party.OFFICE))
                .isEqualTo("report-in-too-long");
    }

    @Test
    void refusesNobodyStrangersAndWhoIsThereAlready() {
        CaseBuilder life = handled();

        assertThat(refusal(life, new CallIn.Command(null, List.of(), "请到场。", 8), Party.OFFICE))
                .isEqualTo("no-department");
        assertThat(refusal(life, new CallIn.Command("TOWN", List.of(), "请到场。", 8), Party.OFFICE))
                .isEqualTo("unknown-department");
        assertThat(refusal(life, new CallIn.Command("EEB", List.of("EEB"), "请到场。", 8), Party.OFFICE))
                .isEqualTo("named-twice");

        life.then(new CallIn.Command(null, List.of("EEB"), "请到场。", 8));

        assertThat(refusal(life, new CallIn.Command(null, List.of("EEB"), "请到场。", 8), Party.OFFICE))
                .isEqualTo("called-already");
    }

    @Test
    void hasOneLeadUntilThatOneDeclinesOrHasDoneItsPart() {
        CaseBuilder life = handled().then(Commands.callIn(DEPARTMENT));
        assertThat(refusal(life, Commands.callIn(OTHER_DEPARTMENT), Party.OFFICE))
                .isEqualTo("led-already");

        life.then(Commands.declineCall());

        assertThat(refusal(life, Commands.callIn(OTHER_DEPARTMENT), Party.OFFICE))
                .isNull();
        assertThat(refusal(life, Commands.callIn(DEPARTMENT), Party.OFFICE)).isNull();

        CaseBuilder done = handled().then(Commands.callIn(DEPARTMENT), Commands.reportIn(), Commands.giveResult());
        assertThat(refusal(done, Commands.callIn(OTHER_DEPARTMENT), Party.OFFICE))
                .isNull();
    }

    @Test
    void isNotMadeWithoutEnd() {
        CaseBuilder life = handled();
        IntStream.range(0, Whistles.MOST_CALLS)
                .forEach(_ -> life.then(Commands.callIn(DEPARTMENT), Commands.declineCall()));

        assertThat(refusal(life, Commands.callIn(DEPARTMENT), Party.OFFICE)).isEqualTo("calls-full");
    }

    @Test
    void isNotMadeForMoreAtOnceThanAreLeftAndSaysInAdvanceThatNoneIs() {
        CaseBuilder life = handled();
        IntStream.range(0, Whistles.MOST_CALLS - 1)
                .forEach(_ -> life.then(Commands.callIn(DEPARTMENT), Commands.declineCall()));

        assertThat(refusal(life, Commands.callIn(DEPARTMENT, OTHER_DEPARTMENT), Party.OFFICE))
                .isEqualTo("calls-full");
        assertThat(DECIDER.refusal(life.build(), new CallIn(), Commands.asParty(Party.OFFICE), life.now()))
                .isEmpty();

        life.then(Commands.callIn(DEPARTMENT));
        assertThat(DECIDER.refusal(life.build(), new CallIn(), Commands.asParty(Party.OFFICE), life.now()))
                .map(Refusal::code)
                .contains("calls-full");
    }

    @Test
    void concernsTheDepartmentThatWasCalledAndNoOther() {
        CaseBuilder life = handled().then(Commands.callIn(DEPARTMENT));

        for (CaseCommand command : List.of(Commands.reportIn(), Commands.declineCall(), Commands.giveResult())) {
            assertThat(refusal(life, command, OTHER, life.now())).isEqualTo("not-called-in");
        }
    }

    @Test
    void isReportedInToOnceAndDeclinedOnlyBefore() {
        CaseBuilder life = handled().then(Commands.callIn());
        assertThat(refusal(life, Commands.giveResult(), Party.DEPARTMENT)).isEqualTo("not-reported-in");

        life.then(Commands.reportIn());

        assertThat(refusal(life, Commands.reportIn(), Party.DEPARTMENT)).isEqualTo("reported-in");
        assertThat(refusal(life, Commands.declineCall(), Party.DEPARTMENT)).isEqualTo("reported-in");
        assertThat(refusal(life, Commands.giveResult(), Party.DEPARTMENT)).isNull();
    }

    @Test
    void isLateAMomentAfterItsTimeAndNotAtIt() {
        CaseBuilder inTime = handled().then(Commands.callIn());
        Instant reportBy = only(inTime).reportBy();
        inTime.then(Commands.reportIn(), asParty(Party.DEPARTMENT), reportBy);
        assertThat(only(inTime).late(reportBy.plus(Duration.ofDays(9)))).isFalse();

        CaseBuilder late = handled().then(Commands.callIn());
        late.then(Commands.reportIn(), asParty(Party.DEPARTMENT), reportBy.plus(A_MOMENT));
        assertThat(only(late).late(reportBy.plus(A_MOMENT))).isTrue();
    }

    @Test
    void isWithdrawnByNameAndOnlyWhileItIsOpen() {
        CaseBuilder life = handled();
        assertThat(refusal(life, Commands.withdrawCall(), Party.OFFICE)).isEqualTo("nobody-called-in");

        life.then(Commands.callIn(OTHER_DEPARTMENT));
        assertThat(refusal(life, Commands.withdrawCall(), Party.OFFICE)).isEqualTo("not-called-in");

        life.then(new WithdrawCall.Command(OTHER_DEPARTMENT.code(), "不需要了。"));
        assertThat(only(life).ending()).isEqualTo(Ending.WITHDRAWN);
        assertThat(only(life).isSeenByDepartment()).isFalse();
    }

    @Test
    void lapsesWithTheAnswerAndIsNotOpenAgainAfterAReopening() {
        CaseBuilder life = handled().then(Commands.callIn(DEPARTMENT), Commands.answer());

        assertThat(only(life).ending()).isEqualTo(Ending.LAPSED);
        assertThat(only(life).endedAt()).isEqualTo(life.now());

        life.then(Commands.reopen());

        assertThat(Whistles.of(life.build()).open()).isEmpty();
        assertThat(refusal(life, Commands.reportIn(), Party.DEPARTMENT)).isIn("not-called-in", "not-when-assigned");
    }

    @Test
    void lapsesWhenAnotherOfficeWillHaveTheCaseAndWhenItIsWithdrawn() {
        CaseBuilder returned = handled().then(Commands.callIn(), Commands.requestReturn());
        assertThat(Whistles.of(returned.build()).open()).hasSize(1);
        returned.then(Commands.decideReturn(true));
        assertThat(only(returned).ending()).isEqualTo(Ending.LAPSED);

        CaseBuilder withdrawn = handled().then(Commands.callIn(), Commands.reportIn(), Commands.withdraw());
        assertThat(only(withdrawn).ending()).isEqualTo(Ending.LAPSED);
        assertThat(only(withdrawn).isSeenByDepartment()).isTrue();
    }

    @Test
    void staysOpenWhileTheHeadReadsTheAnswer() {
        CaseBuilder life = aCase().then(
                        Commands.assign(),
                        Commands.assignByHand(Commands.OTHER_OFFICE),
                        Commands.accept(),
                        Commands.reached(),
                        Commands.callIn(),
                        Commands.answer());

        assertThat(Whistles.of(life.build()).open()).hasSize(1);
        life.then(Commands.approveAnswer(true));
        assertThat(Whistles.of(life.build()).open()).isEmpty();
    }

    @Test
    void isWarnedOfMissedAndEscalatedOnceEachByTimeAlone() {
        CaseBuilder life = handled().then(Commands.callIn());
        Instant calledAt = life.now();
        Instant reportBy = only(life).reportBy();

        assertThat(ticks(life, calledAt.plus(Duration.ofHours(4)).minus(A_MOMENT)))
                .isEmpty();
        assertThat(ticks(life, calledAt.plus(Duration.ofHours(4))))
                .hasOnlyElementsOfType(RemindDepartment.ReportInWarned.class)
                .hasSize(1);
        assertThat(ticks(life, reportBy)).isEmpty();
        assertThat(ticks(life, reportBy.plus(A_MOMENT)))
                .hasOnlyElementsOfType(RemindDepartment.ReportInMissed.class)
                .hasSize(1);
        assertThat(ticks(life, reportBy.plus(Duration.ofDays(1))))
                .singleElement()
                .satisfies(event -> assertThat(((RemindDepartment.ReportInEscalated) event).to())
                        .isEqualTo(EscalationLevel.OFFICE_HEAD));
        assertThat(ticks(life, reportBy.plus(Duration.ofDays(2))))
                .singleElement()
                .satisfies(event -> assertThat(((RemindDepartment.ReportInEscalated) event).to())
                        .isEqualTo(EscalationLevel.SUPERVISOR));
        assertThat(ticks(life, reportBy.plus(Duration.ofDays(3)))).isEmpty();
    }

    @Test
    void isLeftAloneByTimeOnceTheDepartmentIsThere() {
        CaseBuilder life = handled().then(Commands.callIn(), Commands.reportIn());

        assertThat(ticks(life, only(life).reportBy().plus(Duration.ofHours(1)))).isEmpty();
    }

    /** What time alone does to calls; what it does to deadlines is another test's. */
    @Test
    void isNotWarnedOfOnceItIsMissed() {
        CaseBuilder life = handled().then(Commands.callIn(DEPARTMENT));

        assertThat(ticks(life, only(life).reportBy().plus(A_MOMENT)))
                .singleElement()
                .isInstanceOf(RemindDepartment.ReportInMissed.class);
    }

    @Test
    void isWarnedOfWhilePeopleWorkAndMissedAlsoAtNight() {
        CaseBuilder life = handled().then(Commands.callIn(DEPARTMENT));
        Instant half = only(life).calledAt().plus(Duration.ofHours(4));
        CaseDecider atNight = new CaseDecider(new AtNight(), new TwoOffices());

        assertThat(atNight.decide(life.build(), new RemindDepartment.Command(), CaseActor.ENGINE, half))
                .isInstanceOf(Decision.Refused.class);
        assertThat(atNight.decide(
                        life.build(),
                        new RemindDepartment.Command(),
                        CaseActor.ENGINE,
                        only(life).reportBy().plus(A_MOMENT)))
                .isInstanceOf(Decision.Accepted.class);
    }

    /** Nobody is reminded of anything before the next morning. */
    private static final class AtNight extends HourlyDueTimes {

        @Override
        public Instant reminderAt(Instant moment) {
            return moment.plus(Duration.ofHours(9));
        }
    }

    private static List<CaseEvent> ticks(CaseBuilder life, Instant now) {
        if (!(DECIDER.decide(life.build(), Commands.tick(), CaseActor.ENGINE, now)
                instanceof Decision.Accepted accepted)) {
            return List.of();
        }
        life.then(Commands.tick(), CaseActor.ENGINE, now);
        return accepted.events().stream()
                .filter(event -> event instanceof RemindDepartment.ReportInWarned
                        || event instanceof RemindDepartment.ReportInMissed
                        || event instanceof RemindDepartment.ReportInEscalated)
                .toList();
    }

    private static CaseBuilder handled() {
        return aCase().inState(CaseState.IN_PROGRESS);
    }

    private static WhistleCall only(CaseBuilder life) {
        List<WhistleCall> calls = Whistles.of(life.build()).calls();
        assertThat(calls).hasSize(1);
        return calls.getFirst();
    }

    private static CaseCommand calling(int hours) {
        return new CallIn.Command(DEPARTMENT.code(), List.of(), "请到场。", hours);
    }

    private static @Nullable String refusal(CaseBuilder life, CaseCommand command, Party by) {
        return refusal(life, command, asParty(by), life.now());
    }

    private static @Nullable String refusal(CaseBuilder life, CaseCommand command, CaseActor by, Instant now) {
        return DECIDER.decide(life.build(), command, by, now) instanceof Decision.Refused refused
                ? refused.refusal().code()
                : null;
    }
}
