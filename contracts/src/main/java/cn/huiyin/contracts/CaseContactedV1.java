package cn.huiyin.contracts;

import org.jspecify.annotations.Nullable;

/**
 * The office tried to reach the citizen 首次联系.
 *
 * @param reached false when nobody answered
 */
public record CaseContactedV1(
        String caseId,
        String number,
        CodedName office,
        boolean reached,
        @Nullable String citizen) {}
