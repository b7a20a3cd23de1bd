package cn.huiyin.complaint.statistics;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Counts what has changed, round after round while the service runs. The pause is a second, and longer after a long
 * round, so that counting takes at most a fifth of a processor however much comes in.
 */
@Component
class RecountLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RecountLoop.class);
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(5);
    private static final Duration LONGEST_END = Duration.ofSeconds(10);
    private static final int PAUSE_PER_WORK = 4;

    private final RecountDays recount;
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile Optional<Thread> worker = Optional.empty();

    RecountLoop(RecountDays recount) {
        this.recount = recount;
    }

    @Override
    public void start() {
        stopped = new CountDownLatch(1);
        worker = Optional.of(Thread.ofVirtual().name("statistics").start(this::run));
    }

    @Override
    public void stop() {
        stopped.countDown();
        worker.ifPresent(RecountLoop::awaitEnd);
    }

    @Override
    public boolean isRunning() {
        return stopped.getCount() > 0;
    }

    private void run() {
        try {
            var pause = Duration.ZERO;
            while (!stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                pause = round();
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration round() {
        var begun = System.nanoTime();
        try {
            recount.recount();
        } catch (RuntimeException trouble) {
            LOG.warn("Statistics: again in {} s after {}", AFTER_TROUBLE.toSeconds(), trouble.toString());
            return AFTER_TROUBLE;
        }
        var pause = Duration.ofNanos(System.nanoTime() - begun).multipliedBy(PAUSE_PER_WORK);
        return pause.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE : pause;
    }

    private static void awaitEnd(Thread worker) {
        try {
            worker.join(LONGEST_END);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
