package cn.huiyin.contracts;

import org.jspecify.annotations.Nullable;

/**
 * The citizen judged the answer.
 *
 * @param satisfaction one of satisfied, basically-satisfied, dissatisfied
 */
public record CaseRatedV1(
        String caseId,
        String number,
        CodedName office,
        boolean solved,
        String satisfaction,
        @Nullable String citizen) {}
