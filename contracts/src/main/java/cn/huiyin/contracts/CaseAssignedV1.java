package cn.huiyin.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The case was assigned to an office 已交办 and the office's clocks started.
 *
 * @param byHand whether the triage desk decided, not the engine
 * @param acceptBy when the office must have accepted 签收; absent when the calendar lacks the year
 * @param contactBy when the citizen must have been contacted; absent also when no contact was left
 * @param answerBy when the answer 答复 is due
 */
public record CaseAssignedV1(
        String caseId,
        String number,
        CodedName office,
        @Nullable CodedName category,
        String deadlineClass,
        boolean byHand,
        @Nullable Instant acceptBy,
        @Nullable Instant contactBy,
        @Nullable Instant answerBy,
        @Nullable String citizen) {}
