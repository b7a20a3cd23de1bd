package cn.huiyin.notify.delivery.domain;

/** What became of a notification. The last three are ends. */
public enum DeliveryState {
    /** Not tried yet. */
    PENDING,
    /** Somebody is at it, or was when the machine stopped. */
    SENDING,
    /** Tried in vain; will be tried again. */
    TEMPORARY_FAILURE,
    /** Arrived, as far as the channel can say. */
    DELIVERED,
    /** Will never arrive: the address is refused, or the last attempt failed. */
    PERMANENT_FAILURE,
    /** Not sent on purpose: no address was left, or the case has moved on. */
    DROPPED;

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return switch (this) {
            case PENDING, SENDING, TEMPORARY_FAILURE -> true;
            case DELIVERED, PERMANENT_FAILURE, DROPPED -> false;
        };
    }
}
