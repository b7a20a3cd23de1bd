package cn.huiyin.complaint.cases.domain;

/** Where a case stands. Everything finer is a facet of the case, not a state. */
public enum CaseState implements Coded {
    /** Registered 已登记: the dispatch engine has not spoken yet. */
    REGISTERED("已登记", true),
    /** Triage 待派单: the engine would not decide alone. */
    TRIAGE("待派单", true),
    /** Assigned 已交办: an office owes acceptance. */
    ASSIGNED("已交办", true),
    /** In progress 办理中: the office accepted and owes an answer. */
    IN_PROGRESS("办理中", true),
    /** Answered 已答复: the citizen may judge. */
    ANSWERED("已答复", false),
    /** Closed 已办结. */
    CLOSED("已办结", false),
    /** Rejected 不予受理, with the legal way to go. */
    REJECTED("不予受理", false),
    /** Withdrawn 已撤诉 by the citizen. */
    WITHDRAWN("已撤诉", false);

    private final String term;
    private final boolean open;

    CaseState(String term, boolean open) {
        this.term = term;
        this.open = open;
    }

    /** The term of the trade. */
    public String term() {
        return term;
    }

    /** Whether somebody on our side still owes an act. */
    public boolean open() {
        return open;
    }
}
