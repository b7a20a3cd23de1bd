package cn.huiyin.platform.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * The working days of the covered years, counted once: {@code before[i]} is the number of working days before day i, so
 * that both directions (date to count, count to date) need no walk.
 */
final class WorkingDays {

    private final LocalDate first;
    private final LocalDate last;
    private final int[] before;

    WorkingDays(int firstYear, int lastYear, Predicate<LocalDate> isWorkingDay) {
        this.first = LocalDate.of(firstYear, 1, 1);
        this.last = LocalDate.of(lastYear, 12, 31);
        this.before = new int[Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 2];
        for (int i = 0; i + 1 < before.length; i++) {
            before[i + 1] = before[i] + (isWorkingDay.test(first.plusDays(i)) ? 1 : 0);
        }
    }

    boolean isWorkingDay(LocalDate day) {
        int i = index(day);
        return before[i + 1] > before[i];
    }

    /** Working days before this day, counted from the first covered day. */
    int before(LocalDate day) {
        return before[index(day)];
    }

    /** The n-th working day, from 0 on. */
    LocalDate nth(int n) {
        if (n >= before[before.length - 1]) {
            throw missing(last.getYear() + 1);
        }
        int found = Arrays.binarySearch(before, n);
        int i = found >= 0 ? found : -found - 2;
        while (before[i + 1] == n) {
            i++;
        }
        return first.plusDays(i);
    }

    /** The last working day. */
    LocalDate latest() {
        return nth(before[before.length - 1] - 1);
    }

    private int index(LocalDate day) {
        if (day.isBefore(first) || day.isAfter(last)) {
            throw missing(day.getYear());
        }
        return (int) (day.toEpochDay() - first.toEpochDay());
    }

    private CalendarYearMissing missing(int year) {
        return new CalendarYearMissing(year, first.getYear(), last.getYear());
    }
}
