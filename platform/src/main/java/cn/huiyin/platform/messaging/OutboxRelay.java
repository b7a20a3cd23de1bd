package cn.huiyin.platform.messaging;

import cn.huiyin.platform.background.BackgroundWorker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Publishes what waits in the documents of one collection: at once where a writer wakes it, and in a sweep over all
 * pending documents at start, after trouble and every two seconds. A document stays pending until after the broker's
 * confirm, so a message goes out at least once whatever is killed; two replicas may both send it.
 */
public final class OutboxRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int WOKEN_TOGETHER = 200;
    private static final int REMEMBERED_WAKES = 50_000;
    private static final Duration SWEEP_EVERY = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    // A younger message is most likely in the hands of the replica that wrote it.
    private static final Duration YOUNG = Duration.ofSeconds(5);

    private final String collection;
    private final OutboxRounds<?> rounds;
    private final Clock clock;
    private final BlockingQueue<String> woken = new LinkedBlockingQueue<>(REMEMBERED_WAKES);
    private final BackgroundWorker worker;

    private volatile boolean thorough;
    private long nextSweep;
    private Duration pause = SWEEP_EVERY;

    OutboxRelay(String collection, OutboxRounds<?> rounds, Clock clock) {
        this.collection = collection;
        this.rounds = rounds;
        this.clock = clock;
        this.worker = BackgroundWorker.pausing("outbox-" + collection, this::round);
    }

    /** Says that a document has a message to send. Returns at once and never fails: the sweep finds what it misses. */
    public void wake(String documentId) {
        if (!woken.offer(documentId)) {
            thorough = true;
        }
        worker.wake();
    }

    @Override
    public void start() {
        sweepAllNext();
        worker.start();
    }

    @Override
    public void stop() {
        worker.stop();
        try {
            rounds.clear();
        } catch (RuntimeException notCleared) {
            LOG.warn("Outbox of {}: sent once more at the next start after {}", collection, notCleared.toString());
        }
    }

    @Override
    public boolean isRunning() {
        return worker.isRunning();
    }

    private Duration round() {
        try {
            if (untilSweep().isNegative()) {
                sweep();
            } else {
                publishWoken();
            }
        } catch (RuntimeException e) {
            // Whoever woke it meanwhile is found by the sweep.
            woken.clear();
            sweepAllNext();
            throw e;
        }
        return woken.isEmpty() && untilSweep().isPositive() ? untilSweep() : Duration.ZERO;
    }

    private void publishWoken() {
        List<String> documentIds = new ArrayList<>();
        woken.drainTo(documentIds, WOKEN_TOGETHER);
        if (!documentIds.isEmpty()) {
            rounds.publish(documentIds);
        }
    }

    private void sweep() {
        Instant young = thorough ? Instant.MAX : clock.instant().minus(YOUNG);
        thorough = false;
        int stuck = rounds.sweep(young);
        pause = stuck == 0 ? SWEEP_EVERY : longer(pause);
        nextSweep = System.nanoTime() + pause.toNanos();
    }

    private void sweepAllNext() {
        thorough = true;
        nextSweep = System.nanoTime() - 1;
    }

    private Duration untilSweep() {
        return Duration.ofNanos(nextSweep - System.nanoTime());
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
