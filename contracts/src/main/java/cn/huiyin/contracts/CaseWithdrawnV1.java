package cn.huiyin.contracts;

import org.jspecify.annotations.Nullable;

/** The citizen withdrew the case 已撤诉. */
public record CaseWithdrawnV1(
        String caseId,
        String number,
        @Nullable CodedName office,
        @Nullable String citizen) {}
