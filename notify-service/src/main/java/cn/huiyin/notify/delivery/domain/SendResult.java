package cn.huiyin.notify.delivery.domain;

/** How one attempt to send ended. Reasons are codes, never an address. */
public sealed interface SendResult {

    /** It arrived, as far as the channel can say. */
    record Delivered() implements SendResult {}

    /** It may arrive later. */
    record TemporaryFailure(String reason) implements SendResult {}

    /** It will never arrive. */
    record PermanentFailure(String reason) implements SendResult {}

    /** It need not be sent: there is no address, or it is out of date. */
    record Dropped(String reason) implements SendResult {}
}
