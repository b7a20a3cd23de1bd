package cn.huiyin.complaint.survey.domain;

/** What the citizen thinks of the answer, asked by somebody who does not work for the office. */
public enum Opinion {
    /** 满意 */
    SATISFIED,
    /** 基本满意 */
    BASICALLY_SATISFIED,
    /** 不满意 */
    DISSATISFIED
}
