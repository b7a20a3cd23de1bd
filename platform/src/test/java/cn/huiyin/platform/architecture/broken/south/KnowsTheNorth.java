package cn.huiyin.platform.architecture.broken.south;

import cn.huiyin.platform.architecture.broken.north.KnowsTheSouth;

/** Breaks a rule on purpose: the other half. */
public record KnowsTheNorth(KnowsTheSouth other) {}
