package cn.huiyin.contracts;

import org.jspecify.annotations.Nullable;

/**
 * The office inspected on the spot 现场核查.
 *
 * @param decibel a reading in dB(A), where one was taken
 */
public record CaseInspectedV1(
        String caseId,
        String number,
        CodedName office,
        @Nullable Double decibel,
        @Nullable String citizen) {}
