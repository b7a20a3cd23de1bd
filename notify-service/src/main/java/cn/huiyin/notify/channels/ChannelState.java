package cn.huiyin.notify.channels;

import cn.huiyin.notify.delivery.Breaker;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a channel is doing.
 *
 * @param channel its code, e.g. {@code email}
 * @param on whether it is set up at all
 * @param pending messages that wait for their first attempt or for the next
 * @param lastSuccessAt when something last arrived by it, of the last seven days
 * @param failures what did not arrive in the last seven days, by reason
 * @param breakers the circuit breakers of the process that answers; each replica has its own
 */
record ChannelState(
        String channel,
        boolean on,
        long pending,
        @Nullable Instant lastSuccessAt,
        List<FailureCount> failures,
        List<Breaker> breakers) {

    /**
     * How often something went wrong.
     *
     * @param reason a code of this service
     * @param isFinal whether it was given up; else it is tried again
     * @param count how many messages
     * @param lastAt when the last of them was given up; absent while they are tried again
     */
    record FailureCount(
            String reason,
            boolean isFinal,
            long count,
            @Nullable Instant lastAt) {}
}
