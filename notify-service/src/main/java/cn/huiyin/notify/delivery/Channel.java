package cn.huiyin.notify.delivery;

import cn.huiyin.notify.delivery.domain.QuietHours;
import cn.huiyin.notify.delivery.domain.SendResult;
import cn.huiyin.notify.plan.ChannelCode;
import java.util.List;

/**
 * A way to reach people. Each bean of this type is open to the plan, and what is due on it is sent by a worker of its
 * own ({@link ChannelWorkers}), so that a slow or broken channel holds up no other.
 */
public interface Channel {

    ChannelCode code();

    /** Whether a stored notification has arrived by being stored, so that nothing is sent. */
    default boolean arrivesWhenStored() {
        return false;
    }

    /** The hours in which it must not disturb anybody. */
    default QuietHours quietHours() {
        return QuietHours.NONE;
    }

    default ChannelLimits limits() {
        return ChannelLimits.USUAL;
    }

    /** Whether an attempt may succeed now; otherwise what is due waits. */
    default boolean isAvailable() {
        return true;
    }

    /** Its circuit breakers, for administrators. */
    default List<Breaker> breakers() {
        return List.of();
    }

    /** Makes one attempt. An exception counts as a temporary failure. */
    SendResult send(Notification notification);
}
