package cn.huiyin.contracts;

import org.jspecify.annotations.Nullable;

/** The office accepted the case 签收. */
public record CaseAcceptedV1(
        String caseId,
        String number,
        CodedName office,
        @Nullable String citizen) {}
