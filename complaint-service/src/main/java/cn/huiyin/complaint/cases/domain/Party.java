package cn.huiyin.complaint.cases.domain;

/** In what capacity somebody acts on a case. One person may have several. */
public enum Party implements Coded {
    CITIZEN("市民"),
    ENGINE("派单引擎"),
    OPERATOR("热线坐席"),
    TRIAGE("派单员"),
    OFFICE("镇街经办"),
    OFFICE_HEAD("镇街负责人"),
    DEPARTMENT("部门联络员"),
    SUPERVISOR("督办"),
    LEADER("分管领导"),
    INTEGRITY("检举控告专员"),
    ADMIN("管理员");

    private final String term;

    Party(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }
}
