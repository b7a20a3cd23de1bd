package cn.huiyin.dispatch.architecture.broken.decisions;

/** What {@code KnowsDecisions} must not know. */
public record Decision(String id) {}
