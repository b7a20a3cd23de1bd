package cn.huiyin.complaint.survey.domain;

/** How a follow-up ended. Only an answer counts in the rate; the others are shown apart. */
public enum Ending {
    /** 有效回答 */
    ANSWERED,
    /** 拒绝回访 */
    REFUSED,
    /** 号码有误 */
    WRONG_NUMBER,
    /** 多次未接通, or not reached before the survey was closed */
    NOT_REACHED,
    /** 未留联系方式: drawn like all others, and nobody can call. */
    NO_CONTACT
}
