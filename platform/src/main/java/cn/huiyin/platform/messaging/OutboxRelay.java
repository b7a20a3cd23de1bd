package cn.huiyin.platform.messaging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
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
    private static final Duration GLANCE = Duration.ofMillis(200);
    // A younger message is most likely in the hands of the replica that wrote it.
    private static final Duration YOUNG = Duration.ofSeconds(5);

    private final String collection;
    private final OutboxRounds<?> rounds;
    private final Clock clock;
    private final BlockingQueue<String> woken = new LinkedBlockingQueue<>(REMEMBERED_WAKES);

    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile Optional<Thread> worker = Optional.empty();
    private volatile boolean thorough;
    private long nextSweep;
    private Duration pause = SWEEP_EVERY;

    OutboxRelay(String collection, OutboxRounds<?> rounds, Clock clock) {
        this.collection = collection;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Says that a document has a message to send. Returns at once and never fails: the sweep finds what it misses. */
    public void wake(String documentId) {
        if (!woken.offer(documentId)) {
            thorough = true;
        }
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        thorough = true;
        nextSweep = System.nanoTime();
        worker = Optional.of(Thread.ofVirtual().name("outbox-" + collection).start(this::run));
    }

    @Override
    public void stop() {
        stopped.countDown();
        worker.ifPresent(OutboxRelay::awaitEnd);
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private void run() {
        try {
            while (isRunning()) {
                step();
            }
            rounds.clear();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException notCleared) {
            LOG.warn("Outbox of {}: sent once more at the next start after {}", collection, notCleared.toString());
        }
    }

    private void step() throws InterruptedException {
        try {
            if (nextSweep - System.nanoTime() <= 0) {
                sweep();
            } else {
                publishWoken();
            }
        } catch (RuntimeException e) {
            LOG.warn("Outbox of {}: again in {} s after {}", collection, pause.toSeconds(), e.toString());
            recover();
        }
    }

    private void publishWoken() throws InterruptedException {
        String first = woken.poll(GLANCE.toMillis(), TimeUnit.MILLISECONDS);
        if (first != null) {
            List<String> documentIds = new ArrayList<>(List.of(first));
            woken.drainTo(documentIds, WOKEN_TOGETHER - 1);
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

    /** Waits, and then sweeps all: whoever woke it meanwhile is found there. */
    private void recover() throws InterruptedException {
        stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        woken.clear();
        thorough = true;
        nextSweep = System.nanoTime();
        pause = longer(pause);
    }

    private static void awaitEnd(Thread worker) {
        try {
            worker.join(LONGEST_PAUSE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
