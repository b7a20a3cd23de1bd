package cn.huiyin.contracts;

import org.jspecify.annotations.Nullable;

/** The case waits for the triage desk 待派单. */
public record CaseTriageV1(
        String caseId, String number, @Nullable String citizen) {}
