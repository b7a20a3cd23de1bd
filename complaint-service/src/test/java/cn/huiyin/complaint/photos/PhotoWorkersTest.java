package cn.huiyin.complaint.photos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class PhotoWorkersTest {

    private static final byte[] SMALL = TestPictures.jpeg(40, 20);
    private static final byte[] LARGER = TestPictures.jpegOfManyScans(400, 200, 10);

    /** In 18 scans, so that it takes more than any picture in one pass. */
    private static final byte[] COSTLY = TestPictures.jpegOfManyScans(2_000, 1_900, 8);

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final PhotoWorkers workers = new PhotoWorkers(meters);
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch gate = new CountDownLatch(1);
    private final Queue<String> done = new ConcurrentLinkedQueue<>();

    @AfterEach
    void close() {
        gate.countDown();
        senders.shutdownNow();
        workers.close();
    }

    @Test
    void takesAnOrdinaryPhotoWhileACostlyOneHoldsItsQueue() {
        hold(DecodingQueue.HEAVY, COSTLY);
        send("costly", COSTLY);
        awaitWaiting(DecodingQueue.HEAVY, 1);

        assertThat(send("small", SMALL)).succeedsWithin(Duration.ofSeconds(5)).isNull();

        assertThat(done).containsExactly("small");
    }

    @Test
    void takesAnOrdinaryPhotoBeforeLargerOnesThatWereThereFirst() {
        hold(DecodingQueue.LIGHT, SMALL);
        send("larger", LARGER);
        awaitWaiting(DecodingQueue.LIGHT, 1);
        send("small", SMALL);
        awaitWaiting(DecodingQueue.LIGHT, 2);

        gate.countDown();

        await().until(() -> done.size() == 2);
        assertThat(done).containsExactly("small", "larger");
    }

    @Test
    void turnsTheCostliestAwayWhenTooManyWait() {
        hold(DecodingQueue.LIGHT, SMALL);
        List<CompletableFuture<ProblemType>> larger = fill(DecodingQueue.LIGHT, LARGER);

        assertThat(send("larger", LARGER)).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(ProblemType.TOO_BUSY);
        send("small", SMALL);
        await().until(() -> larger.stream().anyMatch(CompletableFuture::isDone));
        gate.countDown();

        await().until(() -> done.contains("small"));
        assertThat(larger.stream().map(CompletableFuture::join).filter(ProblemType.TOO_BUSY::equals))
                .hasSize(1);
    }

    @Test
    void letsFewCostlyOnesWait() {
        hold(DecodingQueue.HEAVY, COSTLY);
        fill(DecodingQueue.HEAVY, COSTLY);

        assertThat(send("costly", COSTLY)).succeedsWithin(Duration.ofSeconds(5)).isEqualTo(ProblemType.TOO_BUSY);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void decodesWhatIsCostlyBehindAllOtherWork() throws Exception {
        hold(DecodingQueue.HEAVY, COSTLY);
        hold(DecodingQueue.LIGHT, SMALL);

        assertThat(niceOf("photo-heavy-1")).isEqualTo(LowPriority.NICE);
        assertThat(niceOf("photo-light-1")).isZero();
    }

    @Test
    void decodesASampleAtTheStart() {
        DecodingQueueWorkers queue = new DecodingQueueWorkers(DecodingQueue.LIGHT, 1, new SimpleMeterRegistry());

        assertThat(queue.warmUp()).succeedsWithin(Duration.ofSeconds(20));
        queue.close();
    }

    /** By what the system says of this process: name in parentheses, nice the 17th after it (proc(5)). */
    private static long niceOf(String thread) throws IOException {
        try (Stream<Path> threads = Files.list(Path.of("/proc/self/task"))) {
            return threads.map(task -> stat(task.resolve("stat")))
                    .filter(stat -> stat.contains("(" + thread + ")"))
                    .map(stat -> stat.substring(stat.lastIndexOf(')') + 2).split(" "))
                    .mapToLong(fields -> Long.parseLong(fields[16]))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String stat(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException ended) {
            return "";
        }
    }

    private List<CompletableFuture<ProblemType>> fill(DecodingQueue queue, byte[] photo) {
        List<CompletableFuture<ProblemType>> sent = new ArrayList<>();
        for (int i = 0; i < queue.maxWaiting(); i++) {
            sent.add(send("one of many", photo));
            awaitWaiting(queue, i + 1);
        }
        return sent;
    }

    private void hold(DecodingQueue queue, byte[] photo) {
        int threads = (int) gauge("huiyin.photos.workers", queue);
        CountDownLatch held = new CountDownLatch(threads);
        for (int i = 0; i < threads; i++) {
            senders.submit(() -> sanitize(new HeldUpload(photo, held)));
        }
        await().until(() -> held.getCount() == 0);
    }

    private void awaitWaiting(DecodingQueue queue, int photos) {
        await().until(() -> gauge("huiyin.photos.waiting", queue) == photos);
    }

    private double gauge(String name, DecodingQueue queue) {
        return meters.get(name).tag("lane", queue.code()).gauge().value();
    }

    /** @return what it was turned away with; null when it was taken */
    private CompletableFuture<ProblemType> send(String name, byte[] photo) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        sanitize(() -> new ByteArrayInputStream(photo));
                        done.add(name);
                        return null;
                    } catch (ProblemException refused) {
                        return refused.type();
                    } catch (NotAPhoto | IOException impossible) {
                        throw new IllegalStateException(impossible);
                    }
                },
                senders);
    }

    private SanitizedPhoto sanitize(PhotoUpload upload) throws NotAPhoto, IOException {
        return workers.sanitize(upload, DecodingWork.of(upload));
    }

    /** Read once for its size; held when it is read to be decoded. */
    private final class HeldUpload implements PhotoUpload {

        private final byte[] photo;
        private final CountDownLatch held;
        private boolean measured;

        HeldUpload(byte[] photo, CountDownLatch held) {
            this.photo = photo;
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
            return new ByteArrayInputStream(photo);
        }
    }
}
