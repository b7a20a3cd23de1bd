package cn.huiyin.notify.delivery.domain;

/** State of a notification. The last three are final. */
public enum DeliveryState {
    /** Not tried yet. */
    PENDING,
    /** A replica is sending it, or stopped while it did. */
    SENDING,
    /** An attempt failed; it will be tried again. */
    TEMPORARY_FAILURE,
    /** Arrived, as far as the channel can say. */
    DELIVERED,
    /** Will never arrive: the address is refused, or the last attempt failed. */
    PERMANENT_FAILURE,
    /** Not sent on purpose: the citizen left no address, or the case has moved on. */
    DROPPED
}
