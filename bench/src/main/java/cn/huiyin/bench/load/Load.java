package cn.huiyin.bench.load;

import java.time.Duration;
import java.util.SortedMap;
import org.HdrHistogram.Histogram;

/**
 * What one run of load has seen. Times are in microseconds.
 *
 * @param latencies of all answers, whatever their status
 * @param pieces of whole pieces of work, where the scenario has some
 * @param statuses how many answers of each
 * @param counts what else the scenario counts
 * @param broken connections that were refused or broke off, and answers that did not come
 * @param processor what the load generator itself used
 */
public record Load(
        Histogram latencies,
        Histogram pieces,
        SortedMap<Integer, Long> statuses,
        SortedMap<String, Long> counts,
        long broken,
        Duration took,
        Duration processor) {

    private static final int CREATED = 201;
    private static final int HIGHEST_SUCCESS = 299;

    /** A record of times up to an hour, exact to three digits. */
    public static Histogram histogram() {
        return new Histogram(3_600_000_000L, 3);
    }

    public long created() {
        return statuses.getOrDefault(CREATED, 0L);
    }

    public long answers() {
        return statuses.values().stream().mapToLong(Long::longValue).sum();
    }

    public long succeeded() {
        return statuses.headMap(HIGHEST_SUCCESS + 1).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    public double perSecond(long count) {
        return count / (took.toNanos() / 1e9);
    }
}
