package cn.huiyin.complaint.learning;

import cn.huiyin.complaint.statistics.domain.Ratio;
import cn.huiyin.complaint.survey.domain.Interval;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the engine's first guesses fared in a period. The KPI dictionary says what each figure means.
 *
 * @param from first day, included
 * @param to last day, included
 * @param previousFrom first day of the period before, which is as long
 * @param previousTo last day of the period before
 * @param categoryPrecision categories that were kept
 * @param officePrecision offices that were kept
 * @param overruled guesses of which the desk changed category or office
 * @param categoryOpen guesses that named no category
 * @param officeOpen guesses that left the office to the triage desk
 * @param categories precision of each category that was named in either period, by its code
 * @param offices precision of each office that was named in either period, by its code
 * @param categoryConfusions what categories became, the most frequent first; at most 20
 * @param officeConfusions what offices became, the most frequent first; at most 20
 */
public record LearningOverview(
        LocalDate from,
        LocalDate to,
        LocalDate previousFrom,
        LocalDate previousTo,
        LearningShare categoryPrecision,
        LearningShare officePrecision,
        LearningShare overruled,
        LearningShare categoryOpen,
        LearningShare officeOpen,
        List<GuessedRow> categories,
        List<GuessedRow> offices,
        List<ConfusionRow> categoryConfusions,
        List<ConfusionRow> officeConfusions) {

    /**
     * A share of guesses, and how it changed.
     *
     * @param numerator how many are counted
     * @param denominator of how many
     * @param low lower end of the 95 % interval; absent where nothing is counted
     * @param high upper end
     * @param previousNumerator how many were counted in the period before
     * @param previousDenominator of how many
     * @param drift the difference; absent where one of the periods counts nothing
     */
    public record LearningShare(
            long numerator,
            long denominator,
            @Nullable Double low,
            @Nullable Double high,
            long previousNumerator,
            long previousDenominator,
            @Nullable DriftShown drift) {

        static LearningShare of(Ratio now, Ratio before) {
            return of(now, before, Drift.between(before, now));
        }

        static LearningShare ofOneAmongMany(Ratio now, Ratio before) {
            return of(now, before, Drift.ofOneAmongMany(before, now));
        }

        private static LearningShare of(Ratio now, Ratio before, Optional<Drift> drift) {
            Interval within = within(now);
            return new LearningShare(
                    now.numerator(),
                    now.denominator(),
                    within == null ? null : within.low(),
                    within == null ? null : within.high(),
                    before.numerator(),
                    before.denominator(),
                    drift.map(DriftShown::of).orElse(null));
        }
    }

    /**
     * The difference to the period before.
     *
     * @param difference of the shares
     * @param low lower end of its interval: of 95 %, of a single category or office 99.9 %, since many are looked at
     * @param high upper end
     * @param beyondChance whether the interval leaves no room for no difference
     */
    public record DriftShown(double difference, double low, double high, boolean beyondChance) {

        static DriftShown of(Drift drift) {
            return new DriftShown(drift.difference(), drift.low(), drift.high(), drift.isBeyondChance());
        }
    }

    /**
     * How a category or an office that the engine named fared.
     *
     * @param code of the category or office
     * @param share how often it was kept
     */
    public record GuessedRow(String code, LearningShare share) {

        static List<GuessedRow> of(Map<String, Ratio> now, Map<String, Ratio> before) {
            return Stream.concat(now.keySet().stream(), before.keySet().stream())
                    .distinct()
                    .sorted()
                    .map(code -> new GuessedRow(
                            code,
                            LearningShare.ofOneAmongMany(
                                    now.getOrDefault(code, Ratio.NONE), before.getOrDefault(code, Ratio.NONE))))
                    .toList();
        }
    }

    /**
     * Something that was taken for something else.
     *
     * @param from code that the engine named
     * @param to code that it became; {@code none} where the matter was not taken
     * @param count how often
     */
    public record ConfusionRow(String from, String to, long count) {

        static List<ConfusionRow> worst(List<GuessCounts.Confusion> all, int most) {
            return all.stream()
                    .limit(most)
                    .map(one -> new ConfusionRow(one.from(), one.to(), one.count()))
                    .toList();
        }
    }

    private static @Nullable Interval within(Ratio share) {
        return share.denominator() == 0 ? null : Interval.wilson((int) share.numerator(), (int) share.denominator());
    }
}
