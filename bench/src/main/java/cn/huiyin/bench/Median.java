package cn.huiyin.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The middle of several rounds. */
final class Median {

    private Median() {}

    /** @throws IllegalArgumentException when there is none */
    static <T> double of(List<T> items, ToDoubleFunction<T> value) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("rounds: 0 (expected: at least 1)");
        }
        double[] sorted = items.stream().mapToDouble(value).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
