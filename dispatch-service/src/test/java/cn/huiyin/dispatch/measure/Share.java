package cn.huiyin.dispatch.measure;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;

/** So many of so many, with the interval that Wilson's method gives at 95 %. */
public record Share(long count, long of) {

    private static final double Z = 1.96;

    static <T> Share of(Collection<T> all, Predicate<T> which) {
        return new Share(all.stream().filter(which).count(), all.size());
    }

    public double value() {
        return of == 0 ? Double.NaN : (double) count / of;
    }

    public double low() {
        return Math.max(0, middle() - reach());
    }

    public double high() {
        return Math.min(1, middle() + reach());
    }

    private double middle() {
        return (value() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double reach() {
        return Z / (1 + Z * Z / of) * Math.sqrt(value() * (1 - value()) / of + Z * Z / (4.0 * of * of));
    }

    /** For a cell of a table. */
    String inTable() {
        return count + ": " + this;
    }

    /** e.g. {@code 0.904 (0.84-0.94)}. */
    @Override
    public String toString() {
        return of == 0 ? "-" : String.format(Locale.ROOT, "%.3f (%.2f-%.2f)", value(), low(), high());
    }
}
