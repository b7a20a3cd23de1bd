package cn.huiyin.notify.delivery.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When to try again: after a time that doubles with each attempt, with a jitter of a fifth so that not all are sent at
 * once after an outage, until the notification is too old. Our own class, because the schedule is stored and lasts a
 * day, across restarts; resilience4j's Retry, which is used within one attempt, would hold a thread while it waits.
 *
 * @param first wait after the first attempt
 * @param longest no wait is longer
 * @param giveUpAfter age at which the last attempt is made
 */
public record RetrySchedule(Duration first, Duration longest, Duration giveUpAfter) {

    private static final int MOST_DOUBLINGS = 30;
    private static final double SPREAD = 0.2;

    /**
     * @param attempts made so far, at least 1
     * @param since when the notification first fell due
     * @param chance 0 to 1, decides where within the spread
     * @return empty when the last attempt has been made
     */
    public Optional<Instant> next(int attempts, Instant since, Instant now, double chance) {
        Instant last = since.plus(giveUpAfter);
        if (!now.isBefore(last)) {
            return Optional.empty();
        }
        Instant next = now.plus(wait(attempts, chance));
        return Optional.of(next.isAfter(last) ? last : next);
    }

    private Duration wait(int attempts, double chance) {
        long doubled = first.toMillis() << Math.min(attempts - 1, MOST_DOUBLINGS);
        long bounded = doubled <= 0 ? longest.toMillis() : Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(Math.round(bounded * (1 - SPREAD + 2 * SPREAD * chance)));
    }
}
