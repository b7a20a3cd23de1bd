package cn.huiyin.gateway.limits;

/** What is counted apart. */
enum Limit {
    /** Anything, by the subject of the token. */
    ACTOR,
    /** Anything without a token, by address. */
    ANONYMOUS,
    /** Complaints filed without a token, by address. */
    FILING,
    /** Wrong query codes, by address. */
    GUESSING,
    /** Calls of the hotline, by address. */
    HOTLINE,
    /** Files imported, by address. */
    IMPORTS
}
