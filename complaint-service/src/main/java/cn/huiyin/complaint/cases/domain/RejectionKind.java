package cn.huiyin.complaint.cases.domain;

/**
 * Why a matter is not taken 不予受理, as the rules list it. The district pack says for each where it can be taken instead.
 */
public enum RejectionKind implements Coded {
    /** A court has it, or must decide it. */
    COURT,
    /** Arbitration has it, or must decide it. */
    ARBITRATION,
    /** It happens right now and needs the police: 110. */
    EMERGENCY,
    /** Review and re-review have ended (信访工作条例 article 36). */
    FINALLY_REVIEWED,
    OUTSIDE_DISTRICT,
    /** What was said cannot be understood, and nobody can be asked. */
    ILLEGIBLE,
    /** The same matter as an earlier case, and nothing new is said. */
    NOTHING_NEW,
    NOT_ENVIRONMENTAL
}
