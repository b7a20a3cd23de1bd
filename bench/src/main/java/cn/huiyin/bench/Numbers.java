package cn.huiyin.bench;

import java.time.Duration;
import java.util.Locale;
import org.HdrHistogram.Histogram;

/** Numbers as the tables show them. */
final class Numbers {

    private Numbers() {}

    static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }

    /** @param micros a record of microseconds */
    static double millis(Histogram micros, double percentile) {
        return micros.getValueAtPercentile(percentile) / 1e3;
    }
}
