package cn.huiyin.notify.delivery;

import java.time.Duration;

/**
 * How much a channel may do.
 *
 * @param parallel sendings on their way at the same time
 * @param pollInterval time between two looks for what has fallen due
 * @param timeout longest time for one attempt, of the whole of it; at most {@link #LONGEST_TIMEOUT}
 */
public record ChannelLimits(int parallel, Duration pollInterval, Duration timeout) {

    /** Well below the lease, so that an attempt has ended before another replica makes the next. */
    static final Duration LONGEST_TIMEOUT = DueNotifications.LEASE.dividedBy(2);

    static final ChannelLimits USUAL = new ChannelLimits(4, Duration.ofSeconds(5), Duration.ofSeconds(30));

    public ChannelLimits {
        if (parallel < 1) {
            throw new IllegalArgumentException("parallel: %d (expected: >= 1)".formatted(parallel));
        }
        if (timeout.compareTo(LONGEST_TIMEOUT) > 0) {
            throw new IllegalArgumentException("timeout: %s (expected: <= %s)".formatted(timeout, LONGEST_TIMEOUT));
        }
    }
}
