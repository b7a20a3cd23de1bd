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
 * Publishes the pending messages of one collection: immediately those that a writer hands over, without reading them
 * again, and all others in a sweep over the pending documents at start, after a failure and every two seconds. A
 * document stays pending until after the broker's confirm, so each message is sent at least once even when a process is
 * killed; two replicas may both send it. Sweeping and clearing have a thread of their own, so that a message just
 * written does not wait for them.
 */
public final class OutboxRelay implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int SENT_TOGETHER = 200;
    // Some 20 MB of messages.
    private static final int MOST_HANDED_OVER = 10_000;
    private static final Duration SWEEP_EVERY = Duration.ofSeconds(2);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    // A younger message is most likely just being sent by the replica that wrote it.
    private static final Duration GRACE_PERIOD = Duration.ofSeconds(5);

    private final String collection;
    private final OutboxRounds<?> rounds;
    private final Clock clock;
    private final BlockingQueue<Outbox.Waiting> handed = new LinkedBlockingQueue<>(MOST_HANDED_OVER);
    private final BackgroundWorker publisher;
    private final BackgroundWorker sweeper;

    // Until a sweep has published everything that is pending, messages handed over since then are not published.
    private volatile boolean thorough;
    private long nextSweep;
    private Duration pause = SWEEP_EVERY;

    OutboxRelay(String collection, OutboxRounds<?> rounds, Clock clock) {
        this.collection = collection;
        this.rounds = rounds;
        this.clock = clock;
        this.publisher = BackgroundWorker.pausing("outbox-" + collection, this::publish);
        this.sweeper = BackgroundWorker.pausing("outbox-sweep-" + collection, this::sweepOrClear);
    }

    /**
     * Takes the messages of a document whose write has just succeeded, the same as would be made from it later. Returns
     * at once and never fails: the sweep finds what is not taken.
     */
    public void send(String documentId, List<OutboxMessage> messages) {
        if (!handed.offer(new Outbox.Waiting(documentId, messages))) {
            sweepAllNext();
        }
        publisher.wake();
    }

    @Override
    public void start() {
        thorough = true;
        sweeper.start();
        publisher.start();
    }

    @Override
    public void stop() {
        publisher.stop();
        sweeper.stop();
        try {
            rounds.clear();
        } catch (RuntimeException notCleared) {
            LOG.warn("Outbox of {}: sent once more at the next start after {}", collection, notCleared.toString());
        }
    }

    @Override
    public boolean isRunning() {
        return publisher.isRunning();
    }

    private Duration publish() {
        try {
            if (rounds.publishHanded(this::takeHanded)) {
                sweeper.wake();
            }
        } catch (RuntimeException e) {
            LOG.warn("Outbox of {}: swept after {}", collection, e.toString());
            sweepAllNext();
        }
        return handed.isEmpty() || thorough ? SWEEP_EVERY : Duration.ZERO;
    }

    private List<Outbox.Waiting> takeHanded() {
        List<Outbox.Waiting> together = new ArrayList<>();
        if (!thorough) {
            handed.drainTo(together, SENT_TOGETHER);
        }
        return together;
    }

    private Duration sweepOrClear() {
        try {
            if (thorough || untilSweep().isNegative()) {
                sweep();
            } else {
                rounds.clear();
            }
        } catch (RuntimeException | Error e) {
            thorough = true;
            throw e;
        }
        return thorough || untilSweep().isNegative() ? Duration.ZERO : untilSweep();
    }

    private void sweep() {
        int stuck = rounds.sweep(this::newestToSweep);
        pause = stuck == 0 ? SWEEP_EVERY : longer(pause);
        nextSweep = System.nanoTime() + pause.toNanos();
    }

    private Instant newestToSweep() {
        if (!thorough) {
            return clock.instant().minus(GRACE_PERIOD);
        }
        // All of these are written, so the sweep finds them.
        handed.clear();
        thorough = false;
        return Instant.MAX;
    }

    private void sweepAllNext() {
        thorough = true;
        sweeper.wake();
    }

    private Duration untilSweep() {
        return Duration.ofNanos(nextSweep - System.nanoTime());
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
