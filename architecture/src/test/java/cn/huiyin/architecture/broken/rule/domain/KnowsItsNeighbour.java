package cn.huiyin.architecture.broken.rule.domain;

import cn.huiyin.architecture.broken.north.KnowsTheSouth;

/** Breaks a rule on purpose: a domain that uses another feature. */
record KnowsItsNeighbour(KnowsTheSouth neighbour) {}
