package cn.huiyin.contracts;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a case. Each record here is one message on the exchange: its name gives the type ({@code SentToTriage} is
 * {@code cn.huiyin.case.sent-to-triage.v1}) and its comment the description; schema, sample and AsyncAPI are drawn from it.
 */
public sealed interface CaseEventV1 {

    /**
     * A complaint was registered 已登记.
     *
     * @param text the citizen's words; phone and identity numbers and e-mail addresses are masked
     * @param categoryHint code of the category that the citizen chose or confirmed
     * @param place where it happens
     * @param photos how many photos came with it
     */
    record Registered(
            String text,
            @Nullable String categoryHint,
            PlaceV1 place,
            @Min(0) @Max(9) int photos) implements CaseEventV1 {}

    /** The case waits for the triage desk 待派单. */
    record SentToTriage() implements CaseEventV1 {}

    /**
     * The case was assigned to an office 已交办 and the office's deadlines started.
     *
     * @param byHand whether the triage desk decided, not the engine
     */
    record Assigned(boolean byHand) implements CaseEventV1 {}

    /**
     * The case got another deadline class 改类; its running deadlines moved with it.
     *
     * @param deadlineClass code of the class that holds from now on
     */
    record Reclassified(String deadlineClass) implements CaseEventV1 {}

    /**
     * The case is about something else than it was filed under 更正类别. Its deadline class and its deadlines stayed.
     *
     * @param from what it was filed under; absent where nobody had said what it is about
     * @param to what it is about
     * @param byDesk whether a desk said so, not the office that has it
     */
    record CategoryCorrected(@Nullable CodedName from, CodedName to, boolean byDesk) implements CaseEventV1 {}

    /**
     * Something happened to a case that named people alone may see 检举控告. Every event of such a case is told by this message, and
     * its snapshot says nothing of what it is about.
     */
    record Restricted() implements CaseEventV1 {}

    /** The case accuses nobody after all 解除限制; the triage desk assigns it. */
    record RestrictionLifted() implements CaseEventV1 {}

    /**
     * Running deadlines were computed anew 重算时限, since the calendar or the deadline classes had changed.
     *
     * @param reason why, in an administrator's words
     */
    record DeadlinesRecomputed(String reason) implements CaseEventV1 {}

    /** The office accepted the case 签收. */
    record Accepted() implements CaseEventV1 {}

    /**
     * An officer of the office has the case now 指派经办.
     *
     * @param officer id of the account; never a name
     */
    record OfficerAssigned(String officer) implements CaseEventV1 {}

    /**
     * The return 退单 was upheld: the triage desk has the case back and decides again. The answer stays due when it was.
     *
     * @param office that had it and was not the right one; absent in messages of earlier versions
     * @param meant the office that it proposed; absent where it knew none
     */
    record HandedBack(@Nullable CodedName office, @Nullable CodedName meant) implements CaseEventV1 {}

    /**
     * The office tried to reach the citizen 首次联系.
     *
     * @param reached false when nobody answered
     */
    record Contacted(boolean reached) implements CaseEventV1 {}

    /**
     * The office inspected on the spot 现场核查.
     *
     * @param decibel a reading in dB(A), where one was taken
     */
    record Inspected(@Nullable Double decibel) implements CaseEventV1 {}

    /** Something was said later 补正, by the citizen or by the desk for the citizen. What it is stays in the case. */
    record Amended() implements CaseEventV1 {}

    /** The office was asked to hurry 催办, by the citizen or by a supervisor. No deadline moved. */
    record Urged() implements CaseEventV1 {}

    /** The case was joined 并案 with others about the same source; each keeps its own answer. */
    record JoinedIncident() implements CaseEventV1 {}

    /** The platform joined the case with others about the same source 自动并案; each keeps its own answer. */
    record AutoJoined() implements CaseEventV1 {}

    /** The case was taken out of its incident 移出并案 and is handled alone again. */
    record LeftIncident() implements CaseEventV1 {}

    /**
     * Many different people complain of one source 群体投诉; the class of the case was raised.
     *
     * @param persons how many
     * @param deadlineClass code of the class that holds from now on
     * @param warns whether this message, and none of the other cases', warns the supervisors
     */
    record GroupComplaintFound(@Min(2) int persons, String deadlineClass, boolean warns) implements CaseEventV1 {}

    /**
     * The office asked for more time 申请延期; the head or a supervisor decides.
     *
     * @param workingDays how many more working days
     */
    record ExtensionRequested(@Min(1) int workingDays) implements CaseEventV1 {}

    /**
     * The extension of the answer was decided 审批延期. Where it was granted the answer is due later, once.
     *
     * @param granted whether the office gets the time
     * @param workingDays how many working days were asked for
     */
    record ExtensionDecided(boolean granted, @Min(1) int workingDays) implements CaseEventV1 {}

    /**
     * The office asked the citizen something 询问市民; the question is read at the case.
     *
     * @param until when the office goes on without a reply; absent where the calendar lacks the year
     * @param pauses whether the time of the answer waits for the reply
     */
    record CitizenAsked(@Nullable Instant until, boolean pauses) implements CaseEventV1 {}

    /** The citizen replied 回复询问 to what the office asked; the time of the answer runs again. */
    record Replied() implements CaseEventV1 {}

    /** The office needs no reply any more 撤回询问; the time of the answer runs again. */
    record QuestionWithdrawn() implements CaseEventV1 {}

    /** Nobody replied to the question in time 询问到期; the time of the answer runs again. */
    record QuestionExpired() implements CaseEventV1 {}

    /** The office asked to return the case 申请退单; it stays responsible until the triage desk has ruled. */
    record ReturnRequested() implements CaseEventV1 {}

    /** The triage desk denied the return 退单未获同意; the case stays with its office. */
    record ReturnDenied() implements CaseEventV1 {}

    /**
     * The office called departments in 吹哨; what they are asked to do stands in the case.
     *
     * @param lead the department that leads; absent where none of them does
     * @param supporting the departments that support it
     * @param reportBy until when they report in; absent where the calendar lacks the year
     */
    record DepartmentsCalledIn(
            @Nullable CodedName lead,
            List<CodedName> supporting,
            @Nullable Instant reportBy) implements CaseEventV1 {}

    /**
     * A department that was called in reported in 报到.
     *
     * @param department which
     */
    record ReportedIn(CodedName department) implements CaseEventV1 {}

    /**
     * A department says that it is not its matter 部门退回; why stands in the case.
     *
     * @param department which
     */
    record CallDeclined(CodedName department) implements CaseEventV1 {}

    /**
     * A department did its part 部门反馈; what came of it is read at the case.
     *
     * @param department which
     */
    record ResultGiven(CodedName department) implements CaseEventV1 {}

    /**
     * The office needs a department no longer 撤回吹哨.
     *
     * @param department which
     */
    record CallWithdrawn(CodedName department) implements CaseEventV1 {}

    /**
     * The time of a department to report in nears its end 催报到.
     *
     * @param department which
     * @param reportBy when it ends
     * @param percent share of the working time that was used when the warning fell due
     */
    record ReportInWarned(
            CodedName department,
            Instant reportBy,
            @Min(1) @Max(99) int percent) implements CaseEventV1 {}

    /**
     * A department did not report in in time 逾期未报到.
     *
     * @param department which
     * @param reportBy when the time ended
     */
    record ReportInMissed(CodedName department, Instant reportBy) implements CaseEventV1 {}

    /**
     * That a department did not report in is told higher up 报到逾期升级.
     *
     * @param department which
     * @param reportBy when the time ended
     * @param to who is told
     */
    record ReportInEscalated(
            CodedName department,
            Instant reportBy,

            @OneOf({"office-head", "supervisor"}) String to) implements CaseEventV1 {}

    /**
     * A supervisor ordered something 督办; what it is stands in the case.
     *
     * @param dueAt when the reply is due; absent where the calendar lacks the year
     */
    record SupervisionOrdered(@Nullable Instant dueAt) implements CaseEventV1 {}

    /**
     * A supervisor's order 督办 of an earlier version got its deadline.
     *
     * @param dueAt when the reply is due, as it was ordered
     */
    record SupervisionTimed(Instant dueAt) implements CaseEventV1 {}

    /** Who has the case replied to the supervisor's order 督办回复. */
    record SupervisionReplied() implements CaseEventV1 {}

    /** An officer wrote the answer; the head of the office decides whether it goes to the citizen. */
    record AnswerSubmitted() implements CaseEventV1 {}

    /** The head of the office sent the answer back 退回修改; it is still owed. */
    record AnswerSentBack() implements CaseEventV1 {}

    /**
     * A deadline nears its end 预警; the duty is not done yet.
     *
     * @param deadline which
     * @param dueAt when it ends
     * @param percent share of the working time that was used when the warning fell due
     * @param to who owes the act
     */
    record DeadlineWarned(
            @OneOf({"assign", "accept", "contact", "answer", "review", "re-review", "lead", "supervision"})
            String deadline,

            Instant dueAt,
            @Min(1) @Max(99) int percent,

            @OneOf({"office", "triage", "supervisor", "leader"})
            String to)
            implements CaseEventV1 {}

    /**
     * A deadline was missed 逾期; the duty is not done yet.
     *
     * @param deadline which
     * @param dueAt when it ended
     * @param to who owes the act
     */
    record DeadlineMissed(
            @OneOf({"assign", "accept", "contact", "answer", "review", "re-review", "lead", "supervision"})
            String deadline,

            Instant dueAt,

            @OneOf({"office", "triage", "supervisor", "leader"})
            String to)
            implements CaseEventV1 {}

    /**
     * A missed deadline is told higher up 升级督办.
     *
     * @param deadline which
     * @param dueAt when it ended
     * @param to who is told; the triage desk where it should be an office and none has the case
     */
    record Escalated(
            @OneOf({"assign", "accept", "contact", "answer", "review", "re-review", "lead", "supervision"})
            String deadline,

            Instant dueAt,

            @OneOf({"triage", "office-head", "supervisor", "leader"})
            String to)
            implements CaseEventV1 {}

    /**
     * The office answered 已答复.
     *
     * @param outcome what became of the request
     */
    record Answered(
            @OneOf({"supported", "explained", "not-supported"})
            String outcome) implements CaseEventV1 {}

    /** A question was answered at once 当场答复 by the desk, and the case closed with it; the answer is read at the case. */
    record AnsweredAtOnce() implements CaseEventV1 {}

    /**
     * The citizen judged the answer.
     *
     * @param solved whether the matter is solved
     * @param satisfaction how the citizen feels about the answer
     */
    record Rated(
            boolean solved,

            @OneOf({"satisfied", "basically-satisfied", "dissatisfied"})
            String satisfaction) implements CaseEventV1 {}

    /** The case was opened again 重新办理; the office owes a new answer. */
    record Reopened() implements CaseEventV1 {}

    /**
     * The citizen asked the district to review 复查 the answer; why is read at the case.
     *
     * @param dueAt when the opinion is due; absent where the calendar lacks the year
     */
    record ReviewRequested(@Nullable Instant dueAt) implements CaseEventV1 {}

    /**
     * The district gave its opinion of the answer 复查意见; its words are read at the case.
     *
     * @param opinion whether the answer stands or the office handles the case again
     */
    record ReviewDecided(@OneOf({"upheld", "handle-again"}) String opinion) implements CaseEventV1 {}

    /**
     * The citizen asked for a re-review 复核 of what the review upheld; why is read at the case.
     *
     * @param dueAt when the opinion is due; absent where the calendar lacks the year
     */
    record ReReviewRequested(@Nullable Instant dueAt) implements CaseEventV1 {}

    /**
     * A leader gave the last opinion of the answer 复核意见; its words are read at the case.
     *
     * @param opinion whether the answer stands for good or the office handles the case again
     */
    record ReReviewDecided(
            @OneOf({"upheld", "handle-again"}) String opinion) implements CaseEventV1 {}

    /**
     * A supervisor gave the case to a leader of the district 领导包案.
     *
     * @param dueAt when the leader's plan is due; absent where the calendar lacks the year
     */
    record LeadGiven(@Nullable Instant dueAt) implements CaseEventV1 {}

    /**
     * The leader set a plan 包案方案; its steps are read at the case.
     *
     * @param dueAt when all of it is to be done; absent where the calendar lacks the year
     */
    record LeadPlanned(@Nullable Instant dueAt) implements CaseEventV1 {}

    /** The leader reported progress 包案进展; what it is stands in the case. */
    record LeadReported() implements CaseEventV1 {}

    /** The lead ended 包案办结; what came of it stands in the case. */
    record LeadEnded() implements CaseEventV1 {}

    /** The case was closed 已办结. */
    record Closed() implements CaseEventV1 {}

    /** The same matter came again soon after the case was answered or closed 假闭环; what came is read at the case. */
    record ShamClosureFlagged() implements CaseEventV1 {}

    /** The case was rejected 不予受理; the reason and the legal way to go are read at the case. */
    record Rejected() implements CaseEventV1 {}

    /** The citizen withdrew the case 已撤诉. */
    record Withdrawn() implements CaseEventV1 {}
}
