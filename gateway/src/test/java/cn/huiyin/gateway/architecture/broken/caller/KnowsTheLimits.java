package cn.huiyin.gateway.architecture.broken.caller;

import cn.huiyin.gateway.architecture.broken.limits.KnowsTheCaller;

/** Breaks a rule on purpose: half of a circle. */
public record KnowsTheLimits(KnowsTheCaller other) {}
