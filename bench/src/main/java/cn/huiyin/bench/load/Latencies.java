package cn.huiyin.bench.load;

import java.time.Duration;
import java.util.Arrays;

/** Times in nanoseconds, sorted. */
public final class Latencies {

    private final long[] sorted;

    private Latencies(long[] sorted) {
        this.sorted = sorted;
    }

    public static Latencies of(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Latencies(sorted);
    }

    public int count() {
        return sorted.length;
    }

    /**
     * The smallest time that at least this share of all does not exceed; zero when there is none.
     *
     * @param share above 0, at most 1
     */
    public Duration percentile(double share) {
        if (sorted.length == 0) {
            return Duration.ZERO;
        }
        int rank = (int) Math.ceil(share * sorted.length);
        return Duration.ofNanos(sorted[Math.max(0, rank - 1)]);
    }
}
