package cn.huiyin.notify.telling.domain;

/** How recipients are written: a subject as it is, everything else with its kind before a colon. */
public final class Recipients {

    private Recipients() {}

    /** All officers of an office. */
    public static String office(String code) {
        return "office:" + code;
    }

    /** Everybody at a desk. */
    public static String role(String code) {
        return "role:" + code;
    }

    /** Whoever left contact data with a case; the data itself is fetched when something is sent. */
    public static String contactOf(String caseId) {
        return "contact:" + caseId;
    }
}
