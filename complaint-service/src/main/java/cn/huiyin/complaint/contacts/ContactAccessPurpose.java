package cn.huiyin.complaint.contacts;

import cn.huiyin.complaint.cases.domain.Coded;

/** What contact data may be opened for. Their names are in the locales of the pages. */
public enum ContactAccessPurpose implements Coded {
    /** 核实情况 */
    VERIFY,
    /** 告知进度或结果 */
    INFORM,
    /** 约现场查看 */
    APPOINT,
    /** 回访 */
    CALL_BACK,
    /** 判断是否重复投诉 */
    DUPLICATE,
    /** 有人身或环境危险 */
    DANGER,
    /** 投诉人自己要求更正 */
    CORRECTION
}
