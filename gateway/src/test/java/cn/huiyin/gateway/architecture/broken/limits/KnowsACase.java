package cn.huiyin.gateway.architecture.broken.limits;

import cn.huiyin.contracts.CaseSnapshotV1;

/** Breaks a rule on purpose: a gateway that knows what a case is. */
record KnowsACase(CaseSnapshotV1 current) {}
