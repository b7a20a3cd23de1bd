package cn.huiyin.complaint.statistics;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The days that an overview is about, in the district's time.
 *
 * @param from first day, included
 * @param to last day, included; at most 400 days in all
 */
public record Period(LocalDate from, LocalDate to) {
    static final int MOST_DAYS = 400;

    /** Weeks of the line, and of the period where none is asked for. */
    static final int WEEKS = 12;

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    /**
     * @param today what {@code to} is where it is not given; {@code from} is then the Monday eleven weeks before its week
     * @throws ProblemException invalid-input for a period that ends before it begins, is too long or out of all reason
     */
    public static Period of(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        return of(from, to, today, last -> mondayOf(last).minusWeeks(WEEKS - 1L));
    }

    /** The same. @param usual what {@code from} is where it is not given, by the last day */
    public static Period of(
            @Nullable LocalDate from, @Nullable LocalDate to, LocalDate today, UnaryOperator<LocalDate> usual) {
        LocalDate last = within("to", to == null ? today : to);
        LocalDate first = within("from", from == null ? usual.apply(last) : from);
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        if (days < 1 || days > MOST_DAYS) {
            throw ProblemException.of(
                            ProblemType.INVALID_INPUT,
                            "from %s, to %s: %d days (expected: 1 to %d)".formatted(first, last, days, MOST_DAYS))
                    .at("?from", "range");
        }
        return new Period(first, last);
    }

    /** Mondays of the twelve weeks of which the last holds the end of the period. */
    List<LocalDate> weeks() {
        LocalDate last = mondayOf(to);
        return IntStream.range(0, WEEKS)
                .mapToObj(week -> last.minusWeeks(WEEKS - 1L - week))
                .toList();
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate within(String name, LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw ProblemException.of(
                            ProblemType.INVALID_INPUT, "%s: %s (expected: %s to %s)".formatted(name, day, FIRST, LAST))
                    .at("?" + name, "range");
        }
        return day;
    }
}
