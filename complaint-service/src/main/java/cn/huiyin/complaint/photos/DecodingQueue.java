package cn.huiyin.complaint.photos;

import java.time.Duration;
import java.util.Locale;

/**
 * Two queues with workers of their own, so that costly pictures delay only each other. The metrics and docs/adr/0028
 * call them lanes.
 */
enum DecodingQueue {
    /** Photos as telephones take them and programs send them. The last in the queue waits some ten seconds. */
    LIGHT(24, Duration.ofSeconds(6), 37_000_000),

    /**
     * One worker, behind all other work of the machine. A picture of more than six million pixels is kept at half its
     * size, since both queues share the heap.
     */
    HEAVY(6, Duration.ofSeconds(15), 20_000_000);

    /** The largest picture in one pass: nobody waits longer than some 0.7 s for one that is being decoded. */
    static final long MAX_COST_OF_LIGHT = DecodingWork.MAX_PIXELS;

    /** Of both queues only one may need much memory beside that of the picture itself. */
    static final int MAX_PIXELS_HELD_OF_LIGHT = 6_000_000;

    private final int maxWaiting;
    private final Duration longestDecoding;
    private final int maxDecodedBytes;

    DecodingQueue(int maxWaiting, Duration longestDecoding, int maxDecodedBytes) {
        this.maxWaiting = maxWaiting;
        this.longestDecoding = longestDecoding;
        this.maxDecodedBytes = maxDecodedBytes;
    }

    static DecodingQueue of(DecodingWork work) {
        return work.cost() <= MAX_COST_OF_LIGHT && work.pixelsHeld() <= MAX_PIXELS_HELD_OF_LIGHT ? LIGHT : HEAVY;
    }

    /** For metrics and threads, e.g. {@code light}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** So many photos may wait; of one more, the costliest is turned away. */
    int maxWaiting() {
        return maxWaiting;
    }

    /** Whether its photos are decoded at low priority, with the processor time that other work leaves. */
    boolean waitsForOthers() {
        return this == HEAVY;
    }

    /** The time limit of one decoding, far more than the costliest photo needs on a shared processor. */
    Duration longestDecoding() {
        return longestDecoding;
    }

    /** In bytes. Of a picture that would take more, lines and columns are left out. */
    int maxDecodedBytes() {
        return maxDecodedBytes;
    }
}
