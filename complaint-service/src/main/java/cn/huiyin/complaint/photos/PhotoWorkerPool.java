package cn.huiyin.complaint.photos;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/**
 * Re-encodes few photos at a time, however many are uploaded, so that neither heap nor processors run out. On platform
 * threads, because decoding would block the carrier of a virtual thread. The photo that takes least is next, and of too
 * many that wait the one that takes most is turned away, so that costly pictures hold up nobody but each other.
 */
@Component
class PhotoWorkerPool {

    /** What re-encoding the largest photo takes. */
    private static final long HEAP_PER_PHOTO = 160L << 20;

    /** An ordinary photo takes some 0.3 s, so the last in line waits a few seconds. */
    static final int MAX_WAITING = 24;

    /** Shorter than the gateway's timeout for a filing. */
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final PriorityBlockingQueue<Runnable> waiting = new PriorityBlockingQueue<>();
    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(
            workers(),
            workers(),
            0,
            TimeUnit.SECONDS,
            waiting,
            Thread.ofPlatform().name("photo-", 1).factory());

    PhotoWorkerPool(MeterRegistry meters) {
        Gauge.builder("huiyin.photos.waiting", waiting, PriorityBlockingQueue::size)
                .description("photos that wait to be re-encoded")
                .register(meters);
        Gauge.builder("huiyin.photos.workers", workers, ThreadPoolExecutor::getMaximumPoolSize)
                .description("photos that are re-encoded at a time")
                .register(meters);
    }

    /** One photo; those with less work come first, of equal ones the earlier. */
    private static final class Job extends FutureTask<SanitizedPhoto> implements Comparable<Job> {

        private static final Comparator<Job> ORDER =
                Comparator.comparingLong((Job job) -> job.work.pixels()).thenComparingLong(job -> job.submitted);

        private final DecodingWork work;
        private final long submitted = System.nanoTime();

        Job(PhotoUpload upload, DecodingWork work) {
            super(() -> PhotoSanitizer.sanitize(upload));
            this.work = work;
        }

        @Override
        public int compareTo(Job other) {
            return ORDER.compare(this, other);
        }
    }

    /** @throws ProblemException too-busy when too many others are waiting */
    SanitizedPhoto sanitize(PhotoUpload upload) throws NotAPhoto {
        Job job = new Job(upload, workOf(upload));
        submit(job);
        try {
            return job.get(TIMEOUT.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof NotAPhoto notAPhoto) {
                throw notAPhoto;
            }
            throw new IllegalStateException("a photo could not be re-encoded", failed.getCause());
        } catch (TimeoutException | CancellationException turnedAway) {
            throw tooBusy();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw tooBusy();
        } finally {
            job.cancel(false);
            waiting.remove(job);
        }
    }

    private static DecodingWork workOf(PhotoUpload upload) throws NotAPhoto {
        try {
            return DecodingWork.of(upload);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private synchronized void submit(Job job) {
        if (waiting.size() >= MAX_WAITING) {
            Optional<Job> costliest = waiting.stream().map(Job.class::cast).max(Comparator.naturalOrder());
            costliest
                    .filter(other -> other.compareTo(job) > 0)
                    .orElseThrow(PhotoWorkerPool::tooBusy)
                    .cancel(false);
            waiting.remove(costliest.get());
        }
        workers.execute(job);
    }

    private static int workers() {
        Runtime runtime = Runtime.getRuntime();
        long byHeap = runtime.maxMemory() / HEAP_PER_PHOTO;
        int byProcessors = runtime.availableProcessors() / 2;
        return Math.max(1, (int) Math.min(byHeap, byProcessors));
    }

    private static ProblemException tooBusy() {
        return ProblemException.of(
                ProblemType.TOO_BUSY, "Very many photos are being taken in just now; try again in a minute.");
    }

    @PreDestroy
    void close() {
        workers.shutdownNow();
    }
}
