package cn.huiyin.complaint.learning;

import cn.huiyin.complaint.statistics.domain.Ratio;
import cn.huiyin.complaint.survey.domain.Interval;
import java.util.Optional;

/**
 * How much a share differs from the one of the period before, with the interval that R. G. Newcombe (1998) makes of the
 * two intervals of Wilson. Where it holds 0, chance explains the difference.
 */
public record Drift(double difference, double low, double high) {

    private static final double OF_95_PERCENT = 1.959963984540054;
    private static final double OF_99_9_PERCENT = 3.2905267314919255;

    /** With an interval of 95 %; empty where one of the periods counts nothing. */
    public static Optional<Drift> between(Ratio before, Ratio now) {
        return between(before, now, OF_95_PERCENT);
    }

    /** With an interval of 99.9 %: of sixty shares that nothing changed, 95 % would call three a drift. */
    public static Optional<Drift> ofOneAmongMany(Ratio before, Ratio now) {
        return between(before, now, OF_99_9_PERCENT);
    }

    private static Optional<Drift> between(Ratio before, Ratio now, double z) {
        if (before.denominator() == 0 || now.denominator() == 0) {
            return Optional.empty();
        }
        double was = before.rate().orElseThrow();
        double is = now.rate().orElseThrow();
        Interval wasWithin = within(before, z);
        Interval isWithin = within(now, z);
        double difference = is - was;
        return Optional.of(new Drift(
                difference,
                difference - Math.hypot(is - isWithin.low(), wasWithin.high() - was),
                difference + Math.hypot(isWithin.high() - is, was - wasWithin.low())));
    }

    public boolean isBeyondChance() {
        return low > 0 || high < 0;
    }

    private static Interval within(Ratio share, double z) {
        return Interval.wilson(Math.toIntExact(share.numerator()), Math.toIntExact(share.denominator()), z);
    }
}
