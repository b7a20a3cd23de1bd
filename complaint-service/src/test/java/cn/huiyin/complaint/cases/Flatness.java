package cn.huiyin.complaint.cases;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Measures the same query against a small and a large collection, in turns, so that both meet the same weather. */
final class Flatness {

    private static final int WARM_UP = 30;
    private static final int ROUNDS = 61;
    private static final double NANOS_PER_MILLI = 1e6;

    private Flatness() {}

    /** Medians, in milliseconds. */
    record Cost(double small, double large) {

        @Override
        public String toString() {
            return "%.2f ms among few, %.2f ms among many".formatted(small, large);
        }
    }

    /** @param small runs the query; is given the number of the run, to vary what it asks for */
    static Cost measure(IntConsumer small, IntConsumer large) {
        for (var run = 0; run < WARM_UP; run++) {
            small.accept(run);
            large.accept(run);
        }
        var smallTimes = new long[ROUNDS];
        var largeTimes = new long[ROUNDS];
        for (var run = 0; run < ROUNDS; run++) {
            smallTimes[run] = time(small, run);
            largeTimes[run] = time(large, run);
        }
        return new Cost(median(smallTimes), median(largeTimes));
    }

    private static long time(IntConsumer query, int run) {
        var start = System.nanoTime();
        query.accept(run);
        return System.nanoTime() - start;
    }

    private static double median(long[] times) {
        Arrays.sort(times);
        return times[times.length / 2] / NANOS_PER_MILLI;
    }
}
