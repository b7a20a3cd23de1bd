package cn.huiyin.notify.plan;

/**
 * Whom a notification is for; never contact data.
 *
 * @param value the subject of a person as it is, everything else with its kind before a colon
 */
public record Recipient(String value) {

    public static Recipient person(String subject) {
        return new Recipient(subject);
    }

    /** All officers of an office. */
    public static Recipient office(String code) {
        return new Recipient("office:" + code);
    }

    /** Who heads an office. */
    public static Recipient headOf(String code) {
        return new Recipient("office-head:" + code);
    }

    /** Everybody who speaks for a department. */
    public static Recipient department(String code) {
        return new Recipient("department:" + code);
    }

    /** Everybody at a desk. */
    public static Recipient role(String code) {
        return new Recipient("role:" + code);
    }

    /** The citizen who left contact data with a case; the data is fetched when something is sent. */
    public static Recipient contactOf(String caseId) {
        return new Recipient("contact:" + caseId);
    }
}
