package cn.huiyin.architecture.broken.north;

import cn.huiyin.architecture.broken.south.KnowsTheNorth;

/** Breaks a rule on purpose: half of a circle. */
public record KnowsTheSouth(KnowsTheNorth other) {}
