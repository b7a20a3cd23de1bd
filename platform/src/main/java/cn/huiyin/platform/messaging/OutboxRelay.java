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
 * Publishes what waits in the documents of one collection: at once what a writer hands over, without reading it again,
 * and the rest in a sweep over all pending documents at start, after trouble and every two seconds. A document stays pending until after the broker's
 * confirm, so a message goes out at least once whatever is killed; two replicas may both send it.
 */
public final class OutboxRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int SENT_TOGETHER = 200;
    // Some 20 MB of messages.
    private static final int MOST_HANDED_OVER = 10_000;
    private static final Duration SWEEP_EVERY = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    // A younger message is most likely in the hands of the replica that wrote it.
    private static final Duration YOUNG = Duration.ofSeconds(5);

    private final String collection;
    private final OutboxRounds<?> rounds;
    private final Clock clock;
    private final BlockingQueue<Outbox.Waiting> handed = new LinkedBlockingQueue<>(MOST_HANDED_OVER);
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

    /**
     * Takes the messages of a document whose write has just succeeded, the same as would be made from it later. Returns
     * at once and never fails: the sweep finds what is not taken.
     */
    public void send(String documentId, List<OutboxMessage> messages) {
        if (!handed.offer(new Outbox.Waiting(documentId, messages))) {
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
                publishHanded();
            }
        } catch (RuntimeException e) {
            sweepAllNext();
            throw e;
        }
        return handed.isEmpty() && untilSweep().isPositive() ? untilSweep() : Duration.ZERO;
    }

    private void publishHanded() {
        List<Outbox.Waiting> together = new ArrayList<>();
        handed.drainTo(together, SENT_TOGETHER);
        if (!together.isEmpty()) {
            rounds.publishHanded(together);
        }
    }

    private void sweep() {
        Instant young = thorough ? Instant.MAX : clock.instant().minus(YOUNG);
        if (thorough) {
            // All of these are written, so the sweep finds them.
            handed.clear();
        }
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
