package cn.huiyin.contracts;

import org.jspecify.annotations.Nullable;

/** The case was rejected 不予受理; the reason and the legal way to go are read at the case. */
public record CaseRejectedV1(
        String caseId, String number, @Nullable String citizen) {}
