package cn.huiyin.complaint.cases;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Measures the same query against a small and a large collection, in turns, so that both meet the same weather. What is
 * compared is the mean of the middle half of the runs: neither a pause of the machine nor a page that happens to need one
 * window more moves it far.
 */
final class Flatness {

    private static final double LARGEST_RATIO = 1.5;

    /** A hundred times the cases do not lie in the processor's caches, whatever is asked; this much that may cost. */
    private static final double COLD_MILLIS = 0.3;

    /** A busy machine may spoil one measurement, or two; a query that grows fails all. */
    private static final int ATTEMPTS = 3;

    private static final int WARM_UP = 16;

    /** From this ratio on the warm-up tells enough. */
    private static final double HOPELESS_RATIO = 10;

    private static final int ROUNDS = 96;
    private static final double NANOS_PER_MILLI = 1e6;

    private Flatness() {}

    /** In milliseconds. */
    record Cost(double small, double large) {

        boolean hopeless() {
            return large > small * HOPELESS_RATIO + COLD_MILLIS;
        }

        boolean flat() {
            return large <= small * LARGEST_RATIO + COLD_MILLIS;
        }

        @Override
        public String toString() {
            return "%.2f ms among few, %.2f ms among many, ratio %.2f".formatted(small, large, large / small);
        }
    }

    /**
     * The first measurement that is flat, else the last.
     *
     * @param small runs the query; is given the number of the run, to vary what it asks for
     */
    static Cost measure(IntConsumer small, IntConsumer large) {
        var cost = once(small, large, WARM_UP);
        if (cost.hopeless()) {
            return cost;
        }
        cost = once(small, large, ROUNDS);
        for (var attempt = 1; attempt < ATTEMPTS && !cost.flat(); attempt++) {
            cost = once(small, large, ROUNDS);
        }
        return cost;
    }

    static Cost once(IntConsumer small, IntConsumer large, int rounds) {
        var smallTimes = new long[rounds];
        var largeTimes = new long[rounds];
        for (var round = 0; round < rounds; round++) {
            smallTimes[round] = time(small, round);
            largeTimes[round] = time(large, round);
        }
        return new Cost(middle(smallTimes), middle(largeTimes));
    }

    private static long time(IntConsumer query, int run) {
        var start = System.nanoTime();
        query.accept(run);
        return System.nanoTime() - start;
    }

    private static double middle(long[] times) {
        var quarter = times.length / 4;
        return Arrays.stream(times)
                        .sorted()
                        .skip(quarter)
                        .limit(times.length - 2L * quarter)
                        .average()
                        .orElseThrow()
                / NANOS_PER_MILLI;
    }
}
