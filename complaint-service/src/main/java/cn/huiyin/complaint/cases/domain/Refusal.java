package cn.huiyin.complaint.cases.domain;

/**
 * Why a command changes nothing. A refusal is a value, never an exception.
 *
 * @param code stable, kebab case; clients translate it
 * @param detail one plain sentence
 */
public record Refusal(Kind kind, String code, String detail) {

    public enum Kind {
        /** The one who asks may not do this. */
        PARTY,
        /** The state of the case does not allow it. */
        STATE,
        /** A rule of the trade does not allow it. */
        RULE
    }
}
