package cn.huiyin.complaint.survey.domain;

/** By what the citizen was tried to be reached. */
public enum CallChannel {
    /** 电话 */
    PHONE,
    /** 电子邮件 */
    EMAIL,
    /** 上门 */
    VISIT,
    /** 电子邮件里的一次性链接: the citizen answers alone; nobody takes it down. */
    EMAIL_LINK
}
