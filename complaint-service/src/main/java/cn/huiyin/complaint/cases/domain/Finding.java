package cn.huiyin.complaint.cases.domain;

/** What the office found of what was complained of. */
public enum Finding implements Coded {
    CONFIRMED,
    PARTLY_CONFIRMED,
    NOT_CONFIRMED
}
