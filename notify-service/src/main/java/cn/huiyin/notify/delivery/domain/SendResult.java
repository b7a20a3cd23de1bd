package cn.huiyin.notify.delivery.domain;

/** How one attempt to send ended. Reasons are codes, never an address. */
public sealed interface SendResult {

    /** It arrived, as far as the channel can say. */
    record Delivered() implements SendResult {}

    /** It may arrive later. */
    record TemporaryFailure(String reason) implements SendResult {}

    /** It never will. */
    record PermanentFailure(String reason) implements SendResult {}

    /** It need not: nothing to send it to, or it is no longer news. */
    record Dropped(String reason) implements SendResult {}
}
