package cn.huiyin.gateway.architecture.broken.limits;

import cn.huiyin.contracts.CaseAssignedV1;

/** Breaks a rule on purpose: a gateway that knows what a case is. */
record KnowsACase(CaseAssignedV1 assigned) {}
