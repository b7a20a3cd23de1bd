package cn.huiyin.complaint.cases.domain;

import java.util.List;

/** The four deadlines that every case has, in the order in which they end, then those of single acts. */
public enum DeadlineKind implements Coded {
    /** 交办: from registration until an office has the case. */
    ASSIGN("交办"),
    /** 签收: from assignment until the office accepts. */
    ACCEPT("签收"),
    /** 首次联系: from assignment until the citizen was reached; none when no contact was left. */
    CONTACT("首次联系"),
    /** 答复: from assignment until the answer. */
    ANSWER("答复"),
    /** 复查: from the request until the district's opinion. */
    REVIEW("复查"),
    /** 复核: from the request until the leader's opinion. */
    RE_REVIEW("复核"),
    /** 包案: from when a leader set a plan until the leader ends the lead. */
    LEAD("包案"),
    /** 督办: from a supervisor's order until the reply. */
    SUPERVISION("督办");

    private static final List<DeadlineKind> OF_EVERY_CASE = List.of(ASSIGN, ACCEPT, CONTACT, ANSWER);

    private final String term;

    DeadlineKind(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }

    /** The four deadlines of every case, in their order; a deadline class says how long each is. */
    public static List<DeadlineKind> ofEveryCase() {
        return OF_EVERY_CASE;
    }

    /**
     * Whether every case has one and a deadline class says how long it is; the rest are set by an act and may outlive
     * the answer.
     */
    public boolean isOfEveryCase() {
        return OF_EVERY_CASE.contains(this);
    }
}
