package cn.huiyin.architecture.broken.common;

/** Breaks two rules on purpose: a package without a name of its own, and not null-marked. */
record Leftover() {}
