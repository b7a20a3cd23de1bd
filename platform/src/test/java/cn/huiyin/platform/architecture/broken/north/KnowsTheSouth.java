package cn.huiyin.platform.architecture.broken.north;

import cn.huiyin.platform.architecture.broken.south.KnowsTheNorth;

/** Breaks a rule on purpose: half of a circle. */
public record KnowsTheSouth(KnowsTheNorth other) {}
