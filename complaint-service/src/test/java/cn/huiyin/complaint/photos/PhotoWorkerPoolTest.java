package cn.huiyin.complaint.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PhotoWorkerPoolTest {

    private static final byte[] SMALL = TestPictures.jpeg(40, 20);
    private static final byte[] COSTLY = TestPictures.jpegOfManyScans(400, 200, 10);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final PhotoWorkerPool pool = new PhotoWorkerPool(meters);
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch gate = new CountDownLatch(1);
    private final Queue<String> done = new ConcurrentLinkedQueue<>();

    @AfterEach
    void close() {
        gate.countDown();
        senders.shutdownNow();
        pool.close();
    }

    @Test
    void takesAnOrdinaryPhotoBeforeCostlyOnesThatWereThereFirst() {
        holdAllWorkers();
        send("costly", COSTLY);
        awaitWaiting(1);
        send("small", SMALL);
        awaitWaiting(2);

        gate.countDown();

        await().until(() -> done.size() == 2);
        assertThat(done).containsExactly("small", "costly");
    }

    @Test
    void turnsTheCostliestAwayWhenTooManyWait() {
        holdAllWorkers();
        ArrayList<CompletableFuture<ProblemType>> costly = new ArrayList<>();
        for (int i = 0; i < PhotoWorkerPool.MAX_WAITING; i++) {
            costly.add(send("costly", COSTLY));
            awaitWaiting(i + 1);
        }

        assertThat(send("costly", COSTLY))
                .succeedsWithin(java.time.Duration.ofSeconds(5))
                .isEqualTo(ProblemType.TOO_BUSY);
        send("small", SMALL);
        await().until(() -> costly.stream().anyMatch(CompletableFuture::isDone));
        gate.countDown();

        await().until(() -> done.contains("small"));
        assertThat(costly.stream().map(CompletableFuture::join).filter(ProblemType.TOO_BUSY::equals))
                .hasSize(1);
    }

    private void holdAllWorkers() {
        int workers = (int) meters.get("huiyin.photos.workers").gauge().value();
        CountDownLatch held = new CountDownLatch(workers);
        for (int i = 0; i < workers; i++) {
            senders.submit(() -> pool.sanitize(new HeldUpload(held)));
        }
        await().until(() -> held.getCount() == 0);
    }

    private void awaitWaiting(int photos) {
        await().until(() -> meters.get("huiyin.photos.waiting").gauge().value() == photos);
    }

    /** @return what it was turned away with; null when it was taken */
    private CompletableFuture<ProblemType> send(String name, byte[] photo) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        pool.sanitize(() -> new ByteArrayInputStream(photo));
                        done.add(name);
                        return null;
                    } catch (ProblemException refused) {
                        return refused.type();
                    } catch (NotAPhoto impossible) {
                        throw new IllegalStateException(impossible);
                    }
                },
                senders);
    }

    /** Read once for its size; held when it is read to be decoded. */
    private final class HeldUpload implements PhotoUpload {

        private final CountDownLatch held;
        private boolean measured;

        HeldUpload(CountDownLatch held) {
            this.held = held;
        }

        @Override
        public InputStream open() {
            if (measured) {
                held.countDown();
                try {
                    gate.await();
                } catch (InterruptedException stopping) {
                    Thread.currentThread().interrupt();
                }
            }
            measured = true;
            return new ByteArrayInputStream(SMALL);
        }
    }
}
