package cn.huiyin.complaint.cases.domain;

/** The four deadlines of a case, in the order in which they end. */
public enum DeadlineKind implements Coded {
    /** 交办: from registration until an office has the case. */
    ASSIGN("交办"),
    /** 签收: from assignment until the office accepts. */
    ACCEPT("签收"),
    /** 首次联系: from assignment until the citizen was reached; none when no contact was left. */
    CONTACT("首次联系"),
    /** 答复: from assignment until the answer. */
    ANSWER("答复");

    private final String term;

    DeadlineKind(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }
}
