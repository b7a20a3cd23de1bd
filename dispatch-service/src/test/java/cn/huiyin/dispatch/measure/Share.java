package cn.huiyin.dispatch.measure;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;

/** So many of so many, with the interval that Wilson's method gives at 95 %. */
public record Share(long count, long of) {

    static <T> Share of(Collection<T> all, Predicate<T> which) {
        return new Share(all.stream().filter(which).count(), all.size());
    }

    public double value() {
        return of == 0 ? Double.NaN : (double) count / of;
    }

    public double low() {
        return interval().getLowerBound();
    }

    public double high() {
        return interval().getUpperBound();
    }

    private ConfidenceInterval interval() {
        return new WilsonScoreInterval().createInterval(Math.toIntExact(of), Math.toIntExact(count), 0.95);
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
