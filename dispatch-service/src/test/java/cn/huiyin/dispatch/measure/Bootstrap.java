package cn.huiyin.dispatch.measure;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * A measure that is no share of so many, with its interval at 95 %: the middle of what it is on samples that are drawn from the same ones
 * again and again, each time as many. The same each time it is asked.
 */
record Bootstrap(double value, double low, double high) {

    private static final int DRAWS = 400;
    private static final double OUTSIDE = 0.025;

    static <T> Bootstrap of(List<T> all, ToDoubleFunction<List<T>> measure) {
        Random random = new Random(1);
        double[] drawn = IntStream.range(0, DRAWS)
                .mapToDouble(_ -> measure.applyAsDouble(all.stream()
                        .map(_ -> all.get(random.nextInt(all.size())))
                        .toList()))
                .sorted()
                .toArray();
        int outside = (int) Math.round(OUTSIDE * DRAWS);
        return new Bootstrap(measure.applyAsDouble(all), drawn[outside], drawn[DRAWS - 1 - outside]);
    }

    /** e.g. {@code 0.846 (0.79-0.90)}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f (%.2f-%.2f)", value, low, high);
    }
}
