package cn.huiyin.complaint.photos;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Re-encodes few photos at a time, however many are uploaded, so that neither heap nor processors run out: one of the
 * {@link Lane#HEAVY} lane, and of the {@link Lane#LIGHT} one as many as there is room for.
 */
@Component
class PhotoWorkers {

    /** Heap in bytes that re-encoding the largest photo of each lane needs. */
    private static final long HEAP_PER_PHOTO = 160L << 20;

    private final Map<Lane, LaneWorkers> lanes;

    PhotoWorkers(MeterRegistry meters) {
        lanes = Map.of(
                Lane.LIGHT, new LaneWorkers(Lane.LIGHT, workers(), meters),
                Lane.HEAVY, new LaneWorkers(Lane.HEAVY, 1, meters));
    }

    /**
     * @param work what it takes, see {@link DecodingWork#of}
     * @throws cn.huiyin.platform.problem.ProblemException too-busy when too many others are waiting
     */
    SanitizedPhoto sanitize(PhotoUpload upload, DecodingWork work) throws NotAPhoto {
        return lanes.get(Lane.of(work)).sanitize(upload, work);
    }

    /** The first picture takes ten times as long as the next: classes and the decoder's library are loaded for it. */
    @PostConstruct
    void warmUp() {
        lanes.get(Lane.LIGHT).warmUp();
    }

    private static int workers() {
        Runtime runtime = Runtime.getRuntime();
        long byHeap = runtime.maxMemory() / HEAP_PER_PHOTO;
        int byProcessors = runtime.availableProcessors() / 2;
        return Math.max(1, (int) Math.min(byHeap, byProcessors));
    }

    @PreDestroy
    void close() {
        lanes.values().forEach(LaneWorkers::close);
    }
}
