package cn.huiyin.notify.delivery.domain;

/** How one attempt ended. */
public sealed interface Outcome {

    /** It arrived. */
    record Delivered() implements Outcome {}

    /**
     * It may arrive later.
     *
     * @param reason a code, never an address
     */
    record Failed(String reason) implements Outcome {}

    /**
     * It never will.
     *
     * @param reason a code, never an address
     */
    record Refused(String reason) implements Outcome {}

    /**
     * It need not.
     *
     * @param reason a code
     */
    record Dropped(String reason) implements Outcome {}
}
