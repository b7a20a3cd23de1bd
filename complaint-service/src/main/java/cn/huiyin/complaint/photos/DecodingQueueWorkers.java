package cn.huiyin.complaint.photos;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Re-encodes the photos of a queue. On platform threads, because decoding would block the carrier of a virtual thread.
 * The photo that takes least is next, and of too many that wait the one that takes most is turned away.
 */
final class DecodingQueueWorkers {

    /** Shorter than the gateway's timeout for a filing. */
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private static final int SAMPLE_SIDE = 400;

    private static final String LANE_TAG = "lane";

    private final DecodingQueue queue;
    private final PriorityBlockingQueue<Runnable> waiting = new PriorityBlockingQueue<>();
    private final ThreadPoolExecutor workers;

    DecodingQueueWorkers(DecodingQueue queue, int threads, MeterRegistry meters) {
        this.queue = queue;
        workers = new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, waiting, factory(queue));
        Gauge.builder("huiyin.photos.waiting", waiting, PriorityBlockingQueue::size)
                .tag(LANE_TAG, queue.code())
                .description("photos that wait to be re-encoded")
                .register(meters);
        Gauge.builder("huiyin.photos.workers", workers, ThreadPoolExecutor::getMaximumPoolSize)
                .tag(LANE_TAG, queue.code())
                .description("photos that are re-encoded at a time")
                .register(meters);
    }

    private static ThreadFactory factory(DecodingQueue queue) {
        ThreadFactory usual =
                Thread.ofPlatform().name("photo-" + queue.code() + "-", 1).factory();
        return queue.waitsForOthers() ? work -> usual.newThread(LowPriority.of(work)) : usual;
    }

    /** One photo; those with less work come first, of equal ones the earlier. */
    private static final class Job extends FutureTask<SanitizedPhoto> implements Comparable<Job> {

        private static final Comparator<Job> ORDER =
                Comparator.comparingLong((Job job) -> job.work.cost()).thenComparingLong(job -> job.submitted);

        private final DecodingWork work;
        private final long submitted = System.nanoTime();

        Job(PhotoUpload upload, DecodingWork work, DecodingQueue queue) {
            super(() -> PhotoSanitizer.sanitize(upload, work, queue));
            this.work = work;
        }

        @Override
        public int compareTo(Job other) {
            return ORDER.compare(this, other);
        }
    }

    /** Nobody waits for it. @return the picture of one colour that is re-encoded */
    Future<SanitizedPhoto> warmUp() {
        Job job = new Job(DecodingQueueWorkers::sample, new DecodingWork(SAMPLE_SIDE, SAMPLE_SIDE, 1, 0, false), queue);
        workers.execute(job);
        return job;
    }

    private static InputStream sample() throws IOException {
        BufferedImage picture = new BufferedImage(SAMPLE_SIDE, SAMPLE_SIDE, BufferedImage.TYPE_INT_RGB);
        return new ByteArrayInputStream(JpegWriter.write(picture));
    }

    /** @throws ProblemException too-busy when too many others are waiting */
    SanitizedPhoto sanitize(PhotoUpload upload, DecodingWork work) throws NotAPhoto {
        Job job = new Job(upload, work, queue);
        submit(job);
        try {
            return job.get(TIMEOUT.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof NotAPhoto notAPhoto) {
                throw notAPhoto;
            }
            if (failed.getCause() instanceof TimeoutException) {
                throw tooBusy();
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

    private synchronized void submit(Job job) {
        if (waiting.size() >= queue.maxWaiting()) {
            Optional<Job> costliest = waiting.stream().map(Job.class::cast).max(Comparator.naturalOrder());
            costliest
                    .filter(other -> other.compareTo(job) > 0)
                    .orElseThrow(DecodingQueueWorkers::tooBusy)
                    .cancel(false);
            waiting.remove(costliest.get());
        }
        workers.execute(job);
    }

    private static ProblemException tooBusy() {
        return ProblemException.of(
                ProblemType.TOO_BUSY, "Very many photos are being taken in just now; try again in a minute.");
    }

    void close() {
        workers.shutdownNow();
    }
}
