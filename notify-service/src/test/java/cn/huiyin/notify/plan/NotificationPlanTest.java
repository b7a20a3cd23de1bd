package cn.huiyin.notify.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.contracts.CaseEventV1;
import cn.huiyin.contracts.CaseEventV1.Accepted;
import cn.huiyin.contracts.CaseEventV1.Answered;
import cn.huiyin.contracts.CaseEventV1.Assigned;
import cn.huiyin.contracts.CaseEventV1.CallDeclined;
import cn.huiyin.contracts.CaseEventV1.CallWithdrawn;
import cn.huiyin.contracts.CaseEventV1.Closed;
import cn.huiyin.contracts.CaseEventV1.Contacted;
import cn.huiyin.contracts.CaseEventV1.DeadlineMissed;
import cn.huiyin.contracts.CaseEventV1.DeadlineWarned;
import cn.huiyin.contracts.CaseEventV1.DepartmentsCalledIn;
import cn.huiyin.contracts.CaseEventV1.Escalated;
import cn.huiyin.contracts.CaseEventV1.Inspected;
import cn.huiyin.contracts.CaseEventV1.LeadGiven;
import cn.huiyin.contracts.CaseEventV1.OfficerAssigned;
import cn.huiyin.contracts.CaseEventV1.Rated;
import cn.huiyin.contracts.CaseEventV1.Registered;
import cn.huiyin.contracts.CaseEventV1.Rejected;
import cn.huiyin.contracts.CaseEventV1.Reopened;
import cn.huiyin.contracts.CaseEventV1.ReportInEscalated;
import cn.huiyin.contracts.CaseEventV1.ReportInMissed;
import cn.huiyin.contracts.CaseEventV1.ReportInWarned;
import cn.huiyin.contracts.CaseEventV1.ReportedIn;
import cn.huiyin.contracts.CaseEventV1.ResultGiven;
import cn.huiyin.contracts.CaseEventV1.SentToTriage;
import cn.huiyin.contracts.CaseEventV1.Withdrawn;
import cn.huiyin.contracts.CodedName;
import cn.huiyin.contracts.PlaceV1;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NotificationPlanTest {

    private static final Set<ChannelCode> OPEN = Set.of(ChannelCode.IN_APP, ChannelCode.EMAIL);
    private static final Answered ANSWERED = new Answered("supported");

    private static final CodedName ECOLOGY = new CodedName("EEB", "区生态环境局");
    private static final CodedName URBAN = new CodedName("UMB", "区城市管理局");

    private final NotificationPlan plan = new NotificationPlan();

    static Stream<Arguments> told() {
        return Stream.of(
                told(
                        new Registered("夜间施工", null, new PlaceV1(null, null, null), 0),
                        "li in-app citizen.registered",
                        "contact:c1 email citizen.registered"),
                told(new SentToTriage(), "role:triage in-app triage.to-assign"),
                told(
                        new Assigned(false),
                        "li in-app citizen.assigned",
                        "contact:c1 email citizen.assigned",
                        "office:500108006 in-app office.assigned"),
                told(new Accepted(), "li in-app citizen.accepted"),
                told(new Contacted(true), "li in-app citizen.reached"),
                told(new Contacted(false), "li in-app citizen.not-reached", "contact:c1 email citizen.not-reached"),
                told(new Inspected(null), "li in-app citizen.inspected"),
                told(
                        new DeadlineWarned("accept", Updates.ACCEPT_BY, 80, "office"),
                        "office:500108006 in-app office.deadline-warned"),
                told(
                        new DeadlineWarned("assign", Updates.ACCEPT_BY, 80, "triage"),
                        "role:triage in-app triage.deadline-warned"),
                told(
                        new DeadlineMissed("answer", Updates.ANSWER_BY, "office"),
                        "office:500108006 in-app office.deadline-missed"),
                told(
                        new DeadlineMissed("assign", Updates.ACCEPT_BY, "triage"),
                        "role:triage in-app triage.deadline-missed"),
                told(
                        new Escalated("answer", Updates.ANSWER_BY, "office-head"),
                        "office-head:500108006 in-app head.escalated"),
                told(new Escalated("answer", Updates.ANSWER_BY, "triage"), "role:triage in-app triage.escalated"),
                told(
                        new Escalated("answer", Updates.ANSWER_BY, "supervisor"),
                        "role:supervisor in-app supervisor.escalated"),
                told(
                        new Escalated("answer", Updates.ANSWER_BY, "leader"),
                        "role:supervisor in-app supervisor.leader-needed"),
                told(new Escalated("review", Updates.ANSWER_BY, "leader"), "role:leader in-app leader.escalated"),
                told(
                        new DeadlineMissed("review", Updates.ANSWER_BY, "supervisor"),
                        "role:supervisor in-app supervisor.deadline-missed"),
                told(
                        new DeadlineWarned("re-review", Updates.ANSWER_BY, 80, "leader"),
                        "role:leader in-app leader.deadline-warned"),
                told(
                        new DeadlineMissed("re-review", Updates.ANSWER_BY, "leader"),
                        "role:leader in-app leader.deadline-missed"),
                told(new DeadlineWarned("lead", Updates.ANSWER_BY, 80, "leader"), "chen in-app leader.deadline-warned"),
                told(new DeadlineMissed("lead", Updates.ANSWER_BY, "leader"), "chen in-app leader.deadline-missed"),
                told(
                        new Escalated("lead", Updates.ANSWER_BY, "supervisor"),
                        "role:supervisor in-app supervisor.escalated"),
                told(
                        new DeadlineMissed("supervision", Updates.ANSWER_BY, "office"),
                        "office:500108006 in-app office.deadline-missed"),
                told(
                        new Escalated("supervision", Updates.ANSWER_BY, "office-head"),
                        "office-head:500108006 in-app head.escalated"),
                told(
                        new Escalated("supervision", Updates.ANSWER_BY, "supervisor"),
                        "role:supervisor in-app supervisor.escalated"),
                told(
                        new LeadGiven(Updates.ANSWER_BY),
                        "chen in-app leader.lead-given",
                        "office:500108006 in-app office.lead-given"),
                told(new OfficerAssigned("zhou"), "zhou in-app officer.assigned"),
                told(
                        new DepartmentsCalledIn(ECOLOGY, List.of(URBAN), Updates.ACCEPT_BY),
                        "li in-app citizen.departments-called-in",
                        "department:EEB in-app department.called-in",
                        "department:UMB in-app department.called-in"),
                told(new ReportedIn(ECOLOGY), "office:500108006 in-app office.department-reported-in"),
                told(new CallDeclined(ECOLOGY), "office:500108006 in-app office.call-declined"),
                told(new ResultGiven(ECOLOGY), "office:500108006 in-app office.department-result"),
                told(new CallWithdrawn(ECOLOGY), "department:EEB in-app department.call-withdrawn"),
                told(
                        new ReportInWarned(ECOLOGY, Updates.ACCEPT_BY, 80),
                        "department:EEB in-app department.report-in-warned"),
                told(
                        new ReportInMissed(ECOLOGY, Updates.ACCEPT_BY),
                        "department:EEB in-app department.report-in-missed",
                        "office:500108006 in-app office.report-in-missed"),
                told(
                        new ReportInEscalated(ECOLOGY, Updates.ACCEPT_BY, "office-head"),
                        "office-head:500108006 in-app head.report-in-escalated"),
                told(
                        new ReportInEscalated(ECOLOGY, Updates.ACCEPT_BY, "supervisor"),
                        "role:supervisor in-app supervisor.report-in-escalated"),
                told(ANSWERED, "li in-app citizen.answered", "contact:c1 email citizen.answered"),
                told(new Rated(true, "basically-satisfied"), "office:500108006 in-app office.rated"),
                told(
                        new Rated(false, "dissatisfied"),
                        "office:500108006 in-app office.disputed",
                        "role:supervisor in-app supervisor.disputed"),
                told(
                        new Reopened(),
                        "li in-app citizen.reopened",
                        "contact:c1 email citizen.reopened",
                        "office:500108006 in-app office.reopened",
                        "role:supervisor in-app supervisor.reopened"),
                told(new Closed(), "li in-app citizen.closed", "contact:c1 email citizen.closed"),
                told(new Rejected(), "li in-app citizen.rejected", "contact:c1 email citizen.rejected"),
                told(new Withdrawn(), "li in-app citizen.withdrawn", "office:500108006 in-app office.withdrawn"));
    }

    @ParameterizedTest
    @MethodSource("told")
    void tellsOfEachEvent(CaseEventV1 event, Set<String> expected) {
        assertThat(written(Updates.of(event), OPEN)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void tellsAllLeadersWhereAMessageDoesNotSayWhichOneHasTheCase() {
        CaseUpdate missed =
                Updates.aCase().withoutLeader().told(new DeadlineMissed("lead", Updates.ANSWER_BY, "leader"));

        assertThat(written(missed, OPEN)).containsExactly("role:leader in-app leader.deadline-missed");
    }

    @Test
    void hasARowForEveryEvent() {
        Set<Class<?>> planned =
                NotificationPlan.ROWS.stream().map(PlanRow::event).collect(Collectors.toSet());

        assertThat(planned).isEqualTo(Set.of(CaseEventV1.class.getPermittedSubclasses()));
    }

    @Test
    void sendsNoEmailWhereNoContactWasLeft() {
        assertThat(written(Updates.aCase().anonymous().told(ANSWERED), OPEN)).isEmpty();
    }

    @Test
    void writesToACitizenWithoutAnAccountByEmailAlone() {
        assertThat(written(Updates.aCase().withoutAccount().told(ANSWERED), OPEN))
                .containsExactly("contact:c1 email citizen.answered");
    }

    @Test
    void tellsNoOfficeWhileNoneIsResponsible() {
        assertThat(written(Updates.aCase().withoutOffice().told(new Withdrawn()), OPEN))
                .containsExactly("li in-app citizen.withdrawn");
    }

    @Test
    void usesNoChannelThatIsNotThere() {
        assertThat(written(Updates.of(ANSWERED), Set.of(ChannelCode.IN_APP)))
                .containsExactly("li in-app citizen.answered");
    }

    @Test
    void tellsStaffNothingByAChannelThatNeedsTheContactOfACitizen() {
        NotificationPlan byEmail = new NotificationPlan(
                List.of(PlanRow.on(Closed.class).tell(Audience.OFFICE, "office.closed", ChannelCode.EMAIL)));

        assertThat(byEmail.notifications(Updates.of(new Closed()), OPEN)).isEmpty();
    }

    private List<String> written(CaseUpdate update, Set<ChannelCode> open) {
        return plan.notifications(update, open).stream()
                .map(one -> one.recipient().value() + " " + one.channel().value() + " " + one.template())
                .toList();
    }

    private static Arguments told(CaseEventV1 event, String... expected) {
        return Arguments.of(event, Set.of(expected));
    }
}
