package cn.huiyin.platform.background;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BackgroundWorkerTest {

    private static final Duration NEVER = Duration.ofDays(1);

    private final BlockingQueue<String> rounds = new LinkedBlockingQueue<>();

    @Test
    void runsAtStartAndThenAtOnceWheneverItIsWoken() throws InterruptedException {
        BackgroundWorker worker = BackgroundWorker.every(NEVER, "test", () -> rounds.add("round"));

        worker.start();
        rounds.take();
        worker.wake();
        rounds.take();
        worker.stop();

        assertThat(rounds).isEmpty();
    }

    @Test
    void runsAgainForAWakingDuringARoundAndOnceForMany() throws InterruptedException {
        CountDownLatch woken = new CountDownLatch(1);
        BackgroundWorker worker = BackgroundWorker.every(NEVER, "test", () -> {
            rounds.add("round");
            await(woken);
        });

        worker.start();
        rounds.take();
        worker.wake();
        worker.wake();
        worker.wake();
        woken.countDown();
        rounds.take();
        worker.stop();

        assertThat(rounds).isEmpty();
    }

    @Test
    void pausesForAsLongAsTheRoundSays() {
        Pauses pauses = new Pauses();

        pauses.run(Duration.ofSeconds(5), Duration.ZERO, Duration.ofSeconds(7));

        assertThat(pauses.taken).containsExactly("wake PT5S", "wake PT0S", "wake PT7S");
    }

    @Test
    void waitsLongerAfterEachFailureWhateverWakesItAndForgetsThemAfterASuccess() {
        Pauses pauses = new Pauses();

        pauses.run(null, null, null, null, null, Duration.ofSeconds(5), null);

        assertThat(pauses.taken)
                .containsExactly(
                        "stop PT1S", "stop PT2S", "stop PT4S", "stop PT8S", "stop PT10S", "wake PT5S", "stop PT1S");
    }

    @Test
    void survivesAnError() throws InterruptedException {
        AtomicBoolean failed = new AtomicBoolean();
        BackgroundWorker worker = BackgroundWorker.every(NEVER, "test", () -> {
            if (!failed.getAndSet(true)) {
                throw new StackOverflowError();
            }
            rounds.add("round");
        });

        worker.start();

        assertThat(rounds.take()).isEqualTo("round");
        worker.stop();
    }

    @Test
    void letsTheRunningRoundEndWhenItIsStopped() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();
        BackgroundWorker worker = BackgroundWorker.every(Duration.ZERO, "test", () -> {
            rounds.add("round");
            await(release);
            ended.set(true);
        });
        worker.start();
        rounds.take();

        Thread stopping = Thread.ofVirtual().start(worker::stop);
        while (worker.isRunning()) {
            Thread.onSpinWait();
        }
        assertThat(ended).isFalse();
        release.countDown();
        stopping.join();

        assertThat(ended).isTrue();
        assertThat(rounds).isEmpty();
    }

    @Test
    void startsAgainAfterAStop() throws InterruptedException {
        BackgroundWorker worker = BackgroundWorker.every(NEVER, "test", () -> rounds.add("round"));

        worker.start();
        rounds.take();
        worker.stop();
        assertThat(worker.isRunning()).isFalse();
        worker.start();
        rounds.take();

        assertThat(worker.isRunning()).isTrue();
        worker.stop();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes the pauses down instead of waiting, and stops after the last. */
    private static final class Pauses extends BackgroundWorker.Signal {

        private final List<String> taken = new ArrayList<>();
        private int rounds;

        /** @param said by each round; null where it fails */
        void run(Duration... said) {
            rounds = said.length;
            AtomicInteger next = new AtomicInteger();
            BackgroundWorker worker = new BackgroundWorker(
                    "test",
                    () -> {
                        Duration pause = said[next.getAndIncrement()];
                        if (pause == null) {
                            throw new IllegalStateException("away");
                        }
                        return pause;
                    },
                    this);
            worker.start();
            try {
                super.awaitStop(Duration.ofSeconds(TimeUnit.MINUTES.toSeconds(1)));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            worker.stop();
        }

        @Override
        void awaitWake(Duration longest) {
            take("wake " + longest);
        }

        @Override
        void awaitStop(Duration longest) {
            take("stop " + longest);
        }

        private void take(String pause) {
            taken.add(pause);
            if (taken.size() == rounds) {
                stop();
            }
        }
    }
}
