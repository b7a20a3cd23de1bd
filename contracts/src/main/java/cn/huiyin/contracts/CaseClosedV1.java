package cn.huiyin.contracts;

import org.jspecify.annotations.Nullable;

/** The case was closed 已办结. */
public record CaseClosedV1(
        String caseId,
        String number,
        CodedName office,
        @Nullable String citizen) {}
