package cn.huiyin.complaint.cases.domain;

/** The citizen's judgement of an answer. */
public enum Satisfaction implements Coded {
    SATISFIED,
    BASICALLY_SATISFIED,
    DISSATISFIED
}
