package cn.huiyin.contracts;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

    /** The office accepted the case 签收. */
    record Accepted() implements CaseEventV1 {}

    /** The office handed the case back 退回派单; the triage desk decides again. The answer stays due when it was. */
    record HandedBack() implements CaseEventV1 {}

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

    /** The case was closed 已办结. */
    record Closed() implements CaseEventV1 {}

    /** The case was rejected 不予受理; the reason and the legal way to go are read at the case. */
    record Rejected() implements CaseEventV1 {}

    /** The citizen withdrew the case 已撤诉. */
    record Withdrawn() implements CaseEventV1 {}
}
