package cn.huiyin.gateway.limits;

/** Kinds of requests that are counted separately. */
public enum Limit {
    /** Anything, by the subject of the token. */
    ACTOR,
    /** Anything without a token, by address. */
    ANONYMOUS,
    /** Complaints filed without a token, by address. */
    FILING,
    /** Complaints filed with a token, by its subject. */
    SIGNED_IN_FILING,
    /** Wrong query codes for one number, by address. */
    GUESSING,
    /** Wrong query codes for one number, wherever they come from. */
    GUESSING_A_NUMBER,
    /** Wrong query codes for any numbers, by address. */
    GUESSING_FROM_AN_ADDRESS,
    /** Tokens that are not good, by address. */
    BAD_TOKENS,
    /** Calls of the hotline, by address. */
    HOTLINE,
    /** Files imported, by address. */
    IMPORTS,
    /** Searches for the cases of a caller's number, by the subject of the token. */
    CALLERS
}
