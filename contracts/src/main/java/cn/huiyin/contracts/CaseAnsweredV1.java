package cn.huiyin.contracts;

import org.jspecify.annotations.Nullable;

/**
 * The office answered 已答复.
 *
 * @param outcome one of supported, explained, not-supported
 * @param onTime whether the answer came at or before its due time
 */
public record CaseAnsweredV1(
        String caseId,
        String number,
        CodedName office,
        String outcome,
        boolean onTime,
        @Nullable String citizen) {}
