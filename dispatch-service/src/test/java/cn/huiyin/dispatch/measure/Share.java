package cn.huiyin.dispatch.measure;

/** A share of n with its Wilson interval at 95 % (E. B. Wilson 1927). */
public record Share(long hits, long of) {

    private static final double Z = 1.959963984540054;

    public double value() {
        return of == 0 ? 0 : (double) hits / of;
    }

    public double low() {
        return Math.max(0, middle() - half());
    }

    public double high() {
        return Math.min(1, middle() + half());
    }

    private double middle() {
        return of == 0 ? 0.5 : (value() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double half() {
        return of == 0 ? 0.5 : Z / (1 + Z * Z / of) * Math.sqrt(value() * (1 - value()) / of + Z * Z / (4.0 * of * of));
    }

    /** For a cell of a table. */
    String inTable() {
        return "%d: %.3f (%.3f–%.3f)".formatted(hits, value(), low(), high());
    }

    @Override
    public String toString() {
        return "%d of %d = %.3f [%.3f, %.3f]".formatted(hits, of, value(), low(), high());
    }
}
