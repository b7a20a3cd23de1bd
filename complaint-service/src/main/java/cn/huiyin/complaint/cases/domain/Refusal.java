package cn.huiyin.complaint.cases.domain;

import org.jspecify.annotations.Nullable;

/**
 * Why a command changes nothing. A refusal is a value, never an exception.
 *
 * @param code stable, kebab case; clients translate it
 * @param detail one plain sentence
 * @param field the component of the command that is wrong; null where it is the act as a whole
 */
public record Refusal(
        Kind kind, String code, String detail, @Nullable String field) {

    public enum Kind {
        /** The one who asks may not do this. */
        PARTY,
        /** The state of the case does not allow it. */
        STATE,
        /** A rule of the trade does not allow it. */
        RULE
    }

    public static Refusal of(Kind kind, String code, String detail) {
        return new Refusal(kind, code, detail, null);
    }

    public static Refusal byRule(String code, String detail) {
        return of(Kind.RULE, code, detail);
    }

    /** Refuses a code that the district pack does not have. */
    public static Refusal unknown(String field, String code, String what) {
        return new Refusal(
                Kind.RULE, code, "There is no such " + what + " (expected: a code of the district pack).", field);
    }
}
