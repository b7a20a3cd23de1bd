package cn.huiyin.complaint.survey.domain;

/** What one attempt came to. */
public enum CallOutcome {
    /** 已接通并作答 */
    REACHED,
    /** 无人接听 */
    NOBODY_ANSWERED,
    /** 号码有误 */
    WRONG_NUMBER,
    /** 拒绝回访 */
    REFUSED
}
