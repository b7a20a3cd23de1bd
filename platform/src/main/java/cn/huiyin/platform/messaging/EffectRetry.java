package cn.huiyin.platform.messaging;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Repeats an effect while that can help, with growing pauses. A library's retry counts attempts; here the kind of
 * failure decides whether they are counted, and the pause ends as soon as the service stops, so that the message goes
 * to another replica.
 */
final class EffectRetry {

    private static final int DOUBTFUL_ATTEMPTS = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    // The broker withdraws a message that is not acknowledged within thirty minutes.
    private static final Duration LONGEST_HOLD = Duration.ofMinutes(25);

    private final CountDownLatch stopping;

    EffectRetry(CountDownLatch stopping) {
        this.stopping = stopping;
    }

    /**
     * @return whether the effect has happened; false when the message should be delivered again later
     * @throws RuntimeException the failure of the last attempt, when another attempt would not help
     */
    boolean run(Runnable effect) {
        long heldUntil = System.nanoTime() + LONGEST_HOLD.toNanos();
        Duration pause = FIRST_PAUSE;
        for (int attempt = 1; ; attempt++) {
            try {
                effect.run();
                return true;
            } catch (RuntimeException failure) {
                boolean isTransient = FailureKind.of(failure) == FailureKind.TRANSIENT;
                if (!isTransient && attempt >= DOUBTFUL_ATTEMPTS) {
                    throw failure;
                }
                if (isStopping(pause) || System.nanoTime() > heldUntil) {
                    return false;
                }
                pause = longer(pause);
            }
        }
    }

    private boolean isStopping(Duration pause) {
        try {
            return stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
