package cn.huiyin.dispatch.engine;

/** What a stage saw and why it answered as it did, in words a citizen could be told. */
public record Reason(DecisionStage stage, String text) {}
