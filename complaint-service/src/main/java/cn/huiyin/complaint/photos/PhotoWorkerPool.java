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
 * Where photos are drawn anew: few at a time, however many are uploaded, so that neither the heap nor the processors are
 * spent on them. On threads of its own, because a decoder at work would hold a virtual thread's carrier.
 */
@Component
class PhotoWorkshop {

    /** Decoded, scaled, turned and encoded again, the largest photo takes this much of the heap for a moment. */
    private static final long HEAP_PER_PHOTO = 160L << 20;

    /** Shorter than the time that the gateway gives a filing. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final ExecutorService benches = Executors.newFixedThreadPool(
            benches(), Thread.ofPlatform().name("photo-", 1).factory());

    /** @throws ProblemException upstream-unavailable when too many others are waiting */
    SanitizedPhoto sanitize(PhotoUpload upload) throws NotAPhoto {
        var drawn = benches.submit(() -> PhotoSanitizer.sanitize(upload));
        try {
            return drawn.get(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof NotAPhoto notAPhoto) {
                throw notAPhoto;
            }
            throw new IllegalStateException("a photo could not be drawn", failed.getCause());
        } catch (TimeoutException busy) {
            throw tooBusy();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw tooBusy();
        } finally {
            drawn.cancel(false);
        }
    }

    private static int benches() {
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
        benches.shutdownNow();
    }
}
