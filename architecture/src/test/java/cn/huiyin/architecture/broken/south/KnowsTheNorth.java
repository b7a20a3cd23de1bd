package cn.huiyin.architecture.broken.south;

import cn.huiyin.architecture.broken.north.KnowsTheSouth;

/** Breaks a rule on purpose: the other half. */
public record KnowsTheNorth(KnowsTheSouth other) {}
