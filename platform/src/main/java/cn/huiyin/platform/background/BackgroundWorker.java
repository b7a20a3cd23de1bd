package cn.huiyin.platform.background;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Runs rounds of work on a thread of its own: the first at start, the next at once when woken and otherwise after a pause.
 * A round that fails, in whatever way, is followed by a pause that no waking shortens, from one second doubling to ten.
 * Stopping lets a running round end. Spring's scheduling gives the interval but neither the waking nor the growing pause.
 */
public final class BackgroundWorker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWorker.class);
    private static final Duration FIRST_BACKOFF = Duration.ofSeconds(1);
    private static final Duration LONGEST_BACKOFF = Duration.ofSeconds(10);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

    /** One round of work. */
    @FunctionalInterface
    public interface Round {

        /** @return the pause before the next round; zero for none */
        Duration run();
    }

    private final String name;
    private final Round round;
    private final Signal signal;
    private volatile @Nullable Thread thread;

    BackgroundWorker(String name, Round round, Signal signal) {
        this.name = name;
        this.round = round;
        this.signal = signal;
    }

    /** A worker that pauses for the same time after each round. */
    public static BackgroundWorker every(Duration interval, String name, Runnable round) {
        return pausing(name, () -> {
            round.run();
            return interval;
        });
    }

    /** A worker whose rounds say how long to pause. */
    public static BackgroundWorker pausing(String name, Round round) {
        return new BackgroundWorker(name, round, new Signal());
    }

    /** Lets the next round run at once, also when one is running now. Returns at once and never fails. */
    public void wake() {
        signal.wake();
    }

    @Override
    public void start() {
        signal.reset();
        thread = Thread.ofVirtual().name(name).start(this::run);
    }

    @Override
    public void stop() {
        signal.stop();
        Thread running = thread;
        if (running == null) {
            return;
        }
        try {
            running.join(LONGEST_STOP);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null && !signal.isStopped();
    }

    private void run() {
        Duration backoff = FIRST_BACKOFF;
        try {
            while (!signal.isStopped()) {
                try {
                    signal.awaitWake(round.run());
                    backoff = FIRST_BACKOFF;
                } catch (RuntimeException | Error e) {
                    LOG.warn("{}: again in {} s after {}", name, backoff.toSeconds(), e.toString());
                    signal.awaitStop(backoff);
                    backoff = longer(backoff);
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration longer(Duration backoff) {
        Duration doubled = backoff.multipliedBy(2);
        return doubled.compareTo(LONGEST_BACKOFF) < 0 ? doubled : LONGEST_BACKOFF;
    }

    /** What ends a pause. */
    static class Signal {

        private final Semaphore wake = new Semaphore(0);
        private volatile CountDownLatch stopped = new CountDownLatch(1);

        void reset() {
            wake.drainPermits();
            stopped = new CountDownLatch(1);
        }

        void wake() {
            wake.release();
        }

        void stop() {
            stopped.countDown();
            wake.release();
        }

        boolean isStopped() {
            return stopped.getCount() == 0;
        }

        void awaitWake(Duration longest) throws InterruptedException {
            if (wake.tryAcquire(longest.toNanos(), TimeUnit.NANOSECONDS)) {
                wake.drainPermits();
            }
        }

        void awaitStop(Duration longest) throws InterruptedException {
            stopped.await(longest.toNanos(), TimeUnit.NANOSECONDS);
        }
    }
}
