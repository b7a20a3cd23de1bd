package cn.huiyin.complaint.cases.domain;

/** Result of an answer (信访工作条例: supported, explained, not supported). */
public enum Outcome implements Coded {
    SUPPORTED,
    EXPLAINED,
    NOT_SUPPORTED
}
