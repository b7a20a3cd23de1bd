package cn.huiyin.complaint.survey.domain;

/** What a citizen finds wanting. */
public enum Shortcoming {
    /** 问题没有解决 */
    NOT_SOLVED,
    /** 又出现了 */
    CAME_BACK,
    /** 太慢 */
    TOO_SLOW,
    /** 没有联系过我 */
    NOT_CONTACTED,
    /** 答复不清楚 */
    UNCLEAR_ANSWER,
    /** 态度不好 */
    MANNER,
    /** 其他 */
    OTHER
}
