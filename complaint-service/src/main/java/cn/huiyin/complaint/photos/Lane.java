package cn.huiyin.complaint.photos;

import java.time.Duration;
import java.util.Locale;

/**
 * Two queues with workers of their own, so that pictures that take long to decode hold up nobody but each other.
 */
enum Lane {
    /** What telephones take and programs send. The last in line waits some ten seconds. */
    LIGHT(24, Duration.ofSeconds(6), 37_000_000),

    /**
     * One worker, behind all other work of the machine. A picture of more than six million pixels is kept at half its
     * size, since both lanes share the heap.
     */
    HEAVY(6, Duration.ofSeconds(15), 20_000_000);

    /** The largest picture in one pass: nobody waits longer than some 0.7 s for one that is being decoded. */
    static final long MAX_COST_OF_LIGHT = DecodingWork.MAX_PIXELS;

    /** Of both lanes only one may need much memory beside that of the picture itself. */
    static final int MAX_PIXELS_HELD_OF_LIGHT = 6_000_000;

    private final int maxWaiting;
    private final Duration longestDecoding;
    private final int maxDecodedBytes;

    Lane(int maxWaiting, Duration longestDecoding, int maxDecodedBytes) {
        this.maxWaiting = maxWaiting;
        this.longestDecoding = longestDecoding;
        this.maxDecodedBytes = maxDecodedBytes;
    }

    static Lane of(DecodingWork work) {
        return work.cost() <= MAX_COST_OF_LIGHT && work.pixelsHeld() <= MAX_PIXELS_HELD_OF_LIGHT ? LIGHT : HEAVY;
    }

    /** For metrics and threads, e.g. {@code light}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Of those that would be more, the one that takes most is turned away. */
    int maxWaiting() {
        return maxWaiting;
    }

    /** Whether what is here is done with what others leave of the processors. */
    boolean waitsForOthers() {
        return this == HEAVY;
    }

    /**
     * Far more than the most that comes here takes on a processor that is shared. Who is not done then may come again.
     */
    Duration longestDecoding() {
        return longestDecoding;
    }

    /** A picture that is larger is read with lines and columns left out. */
    int maxDecodedBytes() {
        return maxDecodedBytes;
    }
}
