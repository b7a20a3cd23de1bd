package cn.huiyin.gateway.architecture.broken.limits;

import cn.huiyin.gateway.architecture.broken.caller.KnowsTheLimits;

/** Breaks a rule on purpose: the other half. */
public record KnowsTheCaller(KnowsTheLimits other) {}
