package cn.huiyin.complaint.photos;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/**
 * Re-encodes few photos at a time, however many are uploaded, so that neither heap nor processors run out. On platform
 * threads, because decoding would block the carrier of a virtual thread.
 */
@Component
class PhotoWorkerPool {

    /** What re-encoding the largest photo takes. */
    private static final long HEAP_PER_PHOTO = 160L << 20;

    /** Shorter than the gateway's timeout for a filing. */
    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final ExecutorService workers = Executors.newFixedThreadPool(
            workers(), Thread.ofPlatform().name("photo-", 1).factory());

    /** @throws ProblemException upstream-unavailable when too many others are waiting */
    SanitizedPhoto sanitize(PhotoUpload upload) throws NotAPhoto {
        var sanitized = workers.submit(() -> PhotoSanitizer.sanitize(upload));
        try {
            return sanitized.get(TIMEOUT.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof NotAPhoto notAPhoto) {
                throw notAPhoto;
            }
            throw new IllegalStateException("a photo could not be re-encoded", failed.getCause());
        } catch (TimeoutException busy) {
            throw tooBusy();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw tooBusy();
        } finally {
            sanitized.cancel(false);
        }
    }

    private static int workers() {
        var runtime = Runtime.getRuntime();
        var byHeap = runtime.maxMemory() / HEAP_PER_PHOTO;
        var byProcessors = runtime.availableProcessors() / 2;
        return Math.max(1, (int) Math.min(byHeap, byProcessors));
    }

    private static ProblemException tooBusy() {
        return ProblemException.of(
                ProblemType.UPSTREAM_UNAVAILABLE,
                "Too many photos are being taken in just now; try again in a minute.");
    }

    @PreDestroy
    void close() {
        workers.shutdownNow();
    }
}
