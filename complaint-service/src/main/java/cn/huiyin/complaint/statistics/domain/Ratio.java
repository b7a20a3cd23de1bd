package cn.huiyin.complaint.statistics.domain;

import java.util.OptionalDouble;

/** How many of how many. Ratios of parts add up to the ratio of the whole; rates do not. */
public record Ratio(long numerator, long denominator) {
    public static final Ratio NONE = new Ratio(0, 0);

    public Ratio {
        if (numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException(
                    "ratio: " + numerator + "/" + denominator + " (expected: 0 <= numerator <= denominator)");
        }
    }

    /** One unit, in the numerator or not. */
    public static Ratio one(boolean good) {
        return new Ratio(good ? 1 : 0, 1);
    }

    public Ratio plus(Ratio other) {
        return new Ratio(numerator + other.numerator, denominator + other.denominator);
    }

    /** 0 to 1; empty when nothing belongs to it. */
    public OptionalDouble rate() {
        return denominator == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) numerator / denominator);
    }
}
