package cn.huiyin.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The case was opened again 重新办理; the office owes a new answer.
 *
 * @param answerBy when the new answer is due; absent when the calendar lacks the year
 */
public record CaseReopenedV1(
        String caseId,
        String number,
        CodedName office,
        @Nullable Instant answerBy,
        @Nullable String citizen) {}
