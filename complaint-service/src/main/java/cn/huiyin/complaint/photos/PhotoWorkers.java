package cn.huiyin.complaint.photos;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Re-encodes few photos at a time, however many are uploaded, so that neither heap nor processors run out: one of the
 * {@link DecodingQueue#HEAVY} queue, and of the {@link DecodingQueue#LIGHT} one as many as there is room for.
 */
@Component
class PhotoWorkers {

    /** Heap in bytes that re-encoding the largest photo of each queue needs. */
    private static final long HEAP_PER_PHOTO = 160L << 20;

    private final Map<DecodingQueue, DecodingQueueWorkers> queues;

    PhotoWorkers(MeterRegistry meters) {
        queues = Map.of(
                DecodingQueue.LIGHT, new DecodingQueueWorkers(DecodingQueue.LIGHT, workers(), meters),
                DecodingQueue.HEAVY, new DecodingQueueWorkers(DecodingQueue.HEAVY, 1, meters));
    }

    /**
     * @param work what it takes, see {@link DecodingWork#of}
     * @throws cn.huiyin.platform.problem.ProblemException too-busy when too many others are waiting
     */
    SanitizedPhoto sanitize(PhotoUpload upload, DecodingWork work) throws NotAPhoto {
        return queues.get(DecodingQueue.of(work)).sanitize(upload, work);
    }

    /** The first picture takes ten times as long as the next: classes and the decoder's library are loaded for it. */
    @PostConstruct
    void warmUp() {
        queues.get(DecodingQueue.LIGHT).warmUp();
    }

    private static int workers() {
        Runtime runtime = Runtime.getRuntime();
        long byHeap = runtime.maxMemory() / HEAP_PER_PHOTO;
        int byProcessors = runtime.availableProcessors() / 2;
        return Math.max(1, (int) Math.min(byHeap, byProcessors));
    }

    @PreDestroy
    void close() {
        queues.values().forEach(DecodingQueueWorkers::close);
    }
}
