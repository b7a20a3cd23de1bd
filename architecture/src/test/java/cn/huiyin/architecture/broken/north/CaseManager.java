package cn.huiyin.architecture.broken.north;

/** Breaks a rule on purpose: a name that says nothing. */
final class CaseManager {}
