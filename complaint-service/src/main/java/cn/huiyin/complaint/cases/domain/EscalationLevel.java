package cn.huiyin.complaint.cases.domain;

/** Who is told when a deadline of a case is missed, from the lowest level to the highest. */
public enum EscalationLevel implements Coded {
    /** 镇街经办: the office that owes the act. */
    OFFICE("镇街经办"),
    /** 派单员: the triage desk, while no office has the case. */
    TRIAGE("派单员"),
    /** 镇街负责人 */
    OFFICE_HEAD("镇街负责人"),
    /** 督办 */
    SUPERVISOR("督办"),
    /** 分管领导: a leader who takes the case on, named by the supervisor. */
    LEADER("分管领导");

    private final String term;

    EscalationLevel(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }

    /** Whether it is somebody of the office that has the case. */
    public boolean inTheOffice() {
        return this == OFFICE || this == OFFICE_HEAD;
    }
}
