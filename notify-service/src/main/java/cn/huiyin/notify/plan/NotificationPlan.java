package cn.huiyin.notify.plan;

import static cn.huiyin.notify.plan.Audience.CITIZEN;
import static cn.huiyin.notify.plan.Audience.DEPARTMENTS;
import static cn.huiyin.notify.plan.Audience.INTEGRITY_DESK;
import static cn.huiyin.notify.plan.Audience.LEADER;
import static cn.huiyin.notify.plan.Audience.LEADERS;
import static cn.huiyin.notify.plan.Audience.OFFICE;
import static cn.huiyin.notify.plan.Audience.OFFICER;
import static cn.huiyin.notify.plan.Audience.OFFICE_HEAD;
import static cn.huiyin.notify.plan.Audience.SUPERVISORS;
import static cn.huiyin.notify.plan.Audience.TRIAGE_DESK;
import static cn.huiyin.notify.plan.ChannelCode.EMAIL;
import static cn.huiyin.notify.plan.ChannelCode.IN_APP;
import static cn.huiyin.notify.plan.PlanRow.on;

import cn.huiyin.contracts.CaseEventV1.Accepted;
import cn.huiyin.contracts.CaseEventV1.Amended;
import cn.huiyin.contracts.CaseEventV1.AnswerSentBack;
import cn.huiyin.contracts.CaseEventV1.AnswerSubmitted;
import cn.huiyin.contracts.CaseEventV1.Answered;
import cn.huiyin.contracts.CaseEventV1.AnsweredAtOnce;
import cn.huiyin.contracts.CaseEventV1.Assigned;
import cn.huiyin.contracts.CaseEventV1.AutoJoined;
import cn.huiyin.contracts.CaseEventV1.CallDeclined;
import cn.huiyin.contracts.CaseEventV1.CallWithdrawn;
import cn.huiyin.contracts.CaseEventV1.CategoryCorrected;
import cn.huiyin.contracts.CaseEventV1.CitizenAsked;
import cn.huiyin.contracts.CaseEventV1.Closed;
import cn.huiyin.contracts.CaseEventV1.Contacted;
import cn.huiyin.contracts.CaseEventV1.DeadlineMissed;
import cn.huiyin.contracts.CaseEventV1.DeadlineWarned;
import cn.huiyin.contracts.CaseEventV1.DeadlinesRecomputed;
import cn.huiyin.contracts.CaseEventV1.DepartmentsCalledIn;
import cn.huiyin.contracts.CaseEventV1.Escalated;
import cn.huiyin.contracts.CaseEventV1.ExtensionDecided;
import cn.huiyin.contracts.CaseEventV1.ExtensionRequested;
import cn.huiyin.contracts.CaseEventV1.GroupComplaintFound;
import cn.huiyin.contracts.CaseEventV1.HandedBack;
import cn.huiyin.contracts.CaseEventV1.Inspected;
import cn.huiyin.contracts.CaseEventV1.JoinedIncident;
import cn.huiyin.contracts.CaseEventV1.LeadEnded;
import cn.huiyin.contracts.CaseEventV1.LeadGiven;
import cn.huiyin.contracts.CaseEventV1.LeadPlanned;
import cn.huiyin.contracts.CaseEventV1.LeadReported;
import cn.huiyin.contracts.CaseEventV1.LeftIncident;
import cn.huiyin.contracts.CaseEventV1.OfficerAssigned;
import cn.huiyin.contracts.CaseEventV1.QuestionExpired;
import cn.huiyin.contracts.CaseEventV1.QuestionWithdrawn;
import cn.huiyin.contracts.CaseEventV1.Rated;
import cn.huiyin.contracts.CaseEventV1.ReReviewDecided;
import cn.huiyin.contracts.CaseEventV1.ReReviewRequested;
import cn.huiyin.contracts.CaseEventV1.Reclassified;
import cn.huiyin.contracts.CaseEventV1.Registered;
import cn.huiyin.contracts.CaseEventV1.Rejected;
import cn.huiyin.contracts.CaseEventV1.Reopened;
import cn.huiyin.contracts.CaseEventV1.Replied;
import cn.huiyin.contracts.CaseEventV1.ReportInEscalated;
import cn.huiyin.contracts.CaseEventV1.ReportInMissed;
import cn.huiyin.contracts.CaseEventV1.ReportInWarned;
import cn.huiyin.contracts.CaseEventV1.ReportedIn;
import cn.huiyin.contracts.CaseEventV1.Restricted;
import cn.huiyin.contracts.CaseEventV1.RestrictionLifted;
import cn.huiyin.contracts.CaseEventV1.ResultGiven;
import cn.huiyin.contracts.CaseEventV1.ReturnDenied;
import cn.huiyin.contracts.CaseEventV1.ReturnRequested;
import cn.huiyin.contracts.CaseEventV1.ReviewDecided;
import cn.huiyin.contracts.CaseEventV1.ReviewRequested;
import cn.huiyin.contracts.CaseEventV1.SentToTriage;
import cn.huiyin.contracts.CaseEventV1.ShamClosureFlagged;
import cn.huiyin.contracts.CaseEventV1.SupervisionOrdered;
import cn.huiyin.contracts.CaseEventV1.SupervisionReplied;
import cn.huiyin.contracts.CaseEventV1.SupervisionTimed;
import cn.huiyin.contracts.CaseEventV1.Urged;
import cn.huiyin.contracts.CaseEventV1.Withdrawn;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Who is told of what. Citizens are told of every step in the pages, and by e-mail of steps that promise, ask or end
 * something; officers are told of what is assigned to them. docs/notifications.md is generated from this list.
 */
public final class NotificationPlan {

    private static final Predicate<Rated> DISSATISFIED =
            rating -> rating.satisfaction().equals("dissatisfied");

    static final List<PlanRow> ROWS = List.of(
            on(Registered.class).tell(CITIZEN, "citizen.registered", IN_APP, EMAIL),
            on(SentToTriage.class).tell(TRIAGE_DESK, "triage.to-assign", IN_APP),
            on(Assigned.class).tell(CITIZEN, "citizen.assigned", IN_APP, EMAIL),
            on(Assigned.class).tell(OFFICE, "office.assigned", IN_APP),
            on(Reclassified.class).tell(OFFICE, "office.reclassified", IN_APP),
            on(CategoryCorrected.class)
                    .when("by a desk", CategoryCorrected::byDesk)
                    .tell(OFFICE, "office.category-corrected", IN_APP),
            on(Restricted.class).tell(CITIZEN, "citizen.restricted", IN_APP),
            on(Restricted.class).tell(INTEGRITY_DESK, "integrity.changed", IN_APP),
            on(RestrictionLifted.class).tell(TRIAGE_DESK, "triage.to-assign", IN_APP),
            on(DeadlinesRecomputed.class).tell(OFFICE, "office.deadlines-recomputed", IN_APP),
            on(Accepted.class).tell(CITIZEN, "citizen.accepted", IN_APP),
            on(OfficerAssigned.class).tell(OFFICER, "officer.assigned", IN_APP),
            on(HandedBack.class).tell(TRIAGE_DESK, "triage.handed-back", IN_APP),
            on(Contacted.class).when("reached", Contacted::reached).tell(CITIZEN, "citizen.reached", IN_APP),
            on(Contacted.class)
                    .when("nobody answered", attempt -> !attempt.reached())
                    .tell(CITIZEN, "citizen.not-reached", IN_APP, EMAIL),
            on(Inspected.class).tell(CITIZEN, "citizen.inspected", IN_APP),
            on(Amended.class).tell(OFFICE, "office.amended", IN_APP),
            on(Urged.class).tell(OFFICE, "office.urged", IN_APP),
            on(JoinedIncident.class).tell(OFFICE, "office.joined-incident", IN_APP),
            on(AutoJoined.class).tell(OFFICE, "office.auto-joined", IN_APP),
            on(LeftIncident.class).tell(OFFICE, "office.left-incident", IN_APP),
            on(GroupComplaintFound.class).tell(OFFICE, "office.group-complaint", IN_APP),
            on(GroupComplaintFound.class)
                    .when("first of its incident", GroupComplaintFound::warns)
                    .tell(SUPERVISORS, "supervisor.group-complaint", IN_APP),
            on(ExtensionRequested.class).tell(OFFICE, "office.extension-requested", IN_APP),
            on(ExtensionDecided.class)
                    .when("granted", ExtensionDecided::granted)
                    .tell(CITIZEN, "citizen.extended", IN_APP, EMAIL),
            on(ExtensionDecided.class).tell(OFFICE, "office.extension-decided", IN_APP),
            on(CitizenAsked.class).tell(CITIZEN, "citizen.asked", IN_APP, EMAIL),
            on(Replied.class).tell(OFFICE, "office.replied", IN_APP),
            on(QuestionWithdrawn.class).tell(CITIZEN, "citizen.question-withdrawn", IN_APP),
            on(QuestionExpired.class).tell(OFFICE, "office.question-expired", IN_APP),
            on(ReturnRequested.class).tell(TRIAGE_DESK, "triage.return-requested", IN_APP),
            on(ReturnDenied.class).tell(OFFICE, "office.return-denied", IN_APP),
            on(DepartmentsCalledIn.class).tell(CITIZEN, "citizen.departments-called-in", IN_APP),
            on(DepartmentsCalledIn.class).tell(DEPARTMENTS, "department.called-in", IN_APP),
            on(ReportedIn.class).tell(OFFICE, "office.department-reported-in", IN_APP),
            on(CallDeclined.class).tell(OFFICE, "office.call-declined", IN_APP),
            on(ResultGiven.class).tell(OFFICE, "office.department-result", IN_APP),
            on(CallWithdrawn.class).tell(DEPARTMENTS, "department.call-withdrawn", IN_APP),
            on(ReportInWarned.class).tell(DEPARTMENTS, "department.report-in-warned", IN_APP),
            on(ReportInMissed.class).tell(DEPARTMENTS, "department.report-in-missed", IN_APP),
            on(ReportInMissed.class).tell(OFFICE, "office.report-in-missed", IN_APP),
            on(ReportInEscalated.class)
                    .when("to the head", escalated -> escalated.to().equals("office-head"))
                    .tell(OFFICE_HEAD, "head.report-in-escalated", IN_APP),
            on(ReportInEscalated.class)
                    .when("to the supervisors", escalated -> escalated.to().equals("supervisor"))
                    .tell(SUPERVISORS, "supervisor.report-in-escalated", IN_APP),
            on(SupervisionOrdered.class).tell(OFFICE, "office.supervised", IN_APP),
            on(SupervisionOrdered.class).tell(TRIAGE_DESK, "triage.supervised", IN_APP),
            on(SupervisionTimed.class).tell(OFFICE, "office.supervised", IN_APP),
            on(SupervisionTimed.class).tell(TRIAGE_DESK, "triage.supervised", IN_APP),
            on(SupervisionReplied.class).tell(SUPERVISORS, "supervisor.replied", IN_APP),
            on(AnswerSubmitted.class).tell(OFFICE, "office.answer-submitted", IN_APP),
            on(AnswerSentBack.class).tell(OFFICE, "office.answer-sent-back", IN_APP),
            on(DeadlineWarned.class)
                    .when("of an office", warned -> warned.to().equals("office"))
                    .tell(OFFICE, "office.deadline-warned", IN_APP),
            on(DeadlineWarned.class)
                    .when("of the desk", warned -> warned.to().equals("triage"))
                    .tell(TRIAGE_DESK, "triage.deadline-warned", IN_APP),
            on(DeadlineMissed.class)
                    .when("of an office", missed -> missed.to().equals("office"))
                    .tell(OFFICE, "office.deadline-missed", IN_APP),
            on(DeadlineMissed.class)
                    .when("of the desk", missed -> missed.to().equals("triage"))
                    .tell(TRIAGE_DESK, "triage.deadline-missed", IN_APP),
            on(DeadlineWarned.class)
                    .when("of the supervisors", warned -> warned.to().equals("supervisor"))
                    .tell(SUPERVISORS, "supervisor.deadline-warned", IN_APP),
            on(DeadlineMissed.class)
                    .when("of the supervisors", missed -> missed.to().equals("supervisor"))
                    .tell(SUPERVISORS, "supervisor.deadline-missed", IN_APP),
            on(DeadlineWarned.class)
                    .when("of the leaders", warned -> warned.to().equals("leader") && !isOfLead(warned.deadline()))
                    .tell(LEADERS, "leader.deadline-warned", IN_APP),
            on(DeadlineWarned.class)
                    .when("of the leader who has the case", warned -> isOfLead(warned.deadline()))
                    .tell(LEADER, "leader.deadline-warned", IN_APP),
            on(DeadlineMissed.class)
                    .when("of the leaders", missed -> missed.to().equals("leader") && !isOfLead(missed.deadline()))
                    .tell(LEADERS, "leader.deadline-missed", IN_APP),
            on(DeadlineMissed.class)
                    .when("of the leader who has the case", missed -> isOfLead(missed.deadline()))
                    .tell(LEADER, "leader.deadline-missed", IN_APP),
            on(Escalated.class)
                    .when("to the desk", escalated -> escalated.to().equals("triage"))
                    .tell(TRIAGE_DESK, "triage.escalated", IN_APP),
            on(Escalated.class)
                    .when("to the head", escalated -> escalated.to().equals("office-head"))
                    .tell(OFFICE_HEAD, "head.escalated", IN_APP),
            on(Escalated.class)
                    .when("to the supervisors", escalated -> escalated.to().equals("supervisor"))
                    .tell(SUPERVISORS, "supervisor.escalated", IN_APP),
            on(Escalated.class)
                    .when(
                            "a review, to the leaders",
                            escalated -> escalated.to().equals("leader") && isOfReview(escalated))
                    .tell(LEADERS, "leader.escalated", IN_APP),
            on(Escalated.class)
                    .when(
                            "any other, to a leader",
                            escalated -> escalated.to().equals("leader") && !isOfReview(escalated))
                    .tell(SUPERVISORS, "supervisor.leader-needed", IN_APP),
            on(Answered.class).tell(CITIZEN, "citizen.answered", IN_APP, EMAIL),
            on(AnsweredAtOnce.class).tell(CITIZEN, "citizen.answered-at-once", IN_APP, EMAIL),
            on(Rated.class).when("not dissatisfied", DISSATISFIED.negate()).tell(OFFICE, "office.rated", IN_APP),
            on(Rated.class).when("dissatisfied", DISSATISFIED).tell(OFFICE, "office.disputed", IN_APP),
            on(Rated.class).when("dissatisfied", DISSATISFIED).tell(SUPERVISORS, "supervisor.disputed", IN_APP),
            on(Reopened.class).tell(CITIZEN, "citizen.reopened", IN_APP, EMAIL),
            on(Reopened.class).tell(OFFICE, "office.reopened", IN_APP),
            on(Reopened.class).tell(SUPERVISORS, "supervisor.reopened", IN_APP),
            on(ReviewRequested.class).tell(SUPERVISORS, "supervisor.review-requested", IN_APP),
            on(ReviewRequested.class).tell(OFFICE, "office.review-requested", IN_APP),
            on(ReviewDecided.class).tell(CITIZEN, "citizen.review-decided", IN_APP, EMAIL),
            on(ReviewDecided.class).tell(OFFICE, "office.review-decided", IN_APP),
            on(ReReviewRequested.class).tell(LEADERS, "leader.re-review-requested", IN_APP),
            on(ReReviewRequested.class).tell(OFFICE, "office.re-review-requested", IN_APP),
            on(ReReviewDecided.class).tell(CITIZEN, "citizen.re-review-decided", IN_APP, EMAIL),
            on(ReReviewDecided.class).tell(OFFICE, "office.re-review-decided", IN_APP),
            on(ReReviewDecided.class).tell(SUPERVISORS, "supervisor.re-review-decided", IN_APP),
            on(LeadGiven.class).tell(LEADER, "leader.lead-given", IN_APP),
            on(LeadGiven.class).tell(OFFICE, "office.lead-given", IN_APP),
            on(LeadPlanned.class).tell(SUPERVISORS, "supervisor.lead-planned", IN_APP),
            on(LeadPlanned.class).tell(OFFICE, "office.lead-planned", IN_APP),
            on(LeadReported.class).tell(SUPERVISORS, "supervisor.lead-reported", IN_APP),
            on(LeadEnded.class).tell(SUPERVISORS, "supervisor.lead-ended", IN_APP),
            on(LeadEnded.class).tell(OFFICE, "office.lead-ended", IN_APP),
            on(Closed.class).tell(CITIZEN, "citizen.closed", IN_APP, EMAIL),
            on(ShamClosureFlagged.class).tell(SUPERVISORS, "supervisor.sham-closure", IN_APP),
            on(Rejected.class).tell(CITIZEN, "citizen.rejected", IN_APP, EMAIL),
            on(Withdrawn.class).tell(CITIZEN, "citizen.withdrawn", IN_APP),
            on(Withdrawn.class).tell(OFFICE, "office.withdrawn", IN_APP));

    private static boolean isOfLead(String deadline) {
        return deadline.equals("lead");
    }

    private static boolean isOfReview(Escalated escalated) {
        return escalated.deadline().equals("review");
    }

    private final List<PlanRow> rows;

    /** The plan with the rows above. */
    public NotificationPlan() {
        this(ROWS);
    }

    NotificationPlan(List<PlanRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /** @param open the channels that can be used at all */
    public List<PlannedNotification> notifications(CaseUpdate update, Set<ChannelCode> open) {
        return rows.stream()
                .filter(row -> row.matches(update.message()))
                .flatMap(row -> row.channels().stream()
                        .filter(open::contains)
                        .flatMap(channel -> planned(row, channel, update)))
                .toList();
    }

    private static Stream<PlannedNotification> planned(PlanRow row, ChannelCode channel, CaseUpdate update) {
        return row.audience().recipients(update.message(), channel).stream()
                .map(recipient -> new PlannedNotification(update, recipient, channel, row.template()));
    }
}
