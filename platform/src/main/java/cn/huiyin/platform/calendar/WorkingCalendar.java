package cn.huiyin.platform.calendar;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;

/**
 * Working time: fixed hours on working days, weekends off, public holidays off, make-up days 调休 on. Every method throws
 * {@link CalendarYearMissing} rather than touch a year that is not covered. Immutable; constant time apart from one
 * binary search.
 */
public final class WorkingCalendar {

    private static final long NANOS_PER_MINUTE = 60_000_000_000L;

    private final String version;
    private final ZoneId zone;
    private final WorkingHours hours;
    private final Map<LocalDate, DayKind> overrides;
    private final int firstYear;
    private final int lastYear;
    private final WorkingDays days;

    /**
     * @param version names this state of the calendar; stored with what was computed from it
     * @param overrides days that do not follow the rule of weekends; those outside the years have no effect
     * @param firstYear first year whose holidays are known
     * @param lastYear last year whose holidays are known, not before the first
     */
    public WorkingCalendar(
            String version,
            ZoneId zone,
            WorkingHours hours,
            Map<LocalDate, DayKind> overrides,
            int firstYear,
            int lastYear) {
        if (lastYear < firstYear) {
            throw new IllegalArgumentException(
                    "years: %d..%d (expected: first before last)".formatted(firstYear, lastYear));
        }
        this.version = version;
        this.zone = zone;
        this.hours = hours;
        this.overrides = Map.copyOf(overrides);
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.days = new WorkingDays(firstYear, lastYear, day -> DayKind.of(day, overrides) == DayKind.WORK);
    }

    private WorkingCalendar(WorkingCalendar other, WorkingHours hours) {
        version = "%s~%x".formatted(other.version, hours.toString().hashCode());
        zone = other.zone;
        this.hours = hours;
        overrides = other.overrides;
        firstYear = other.firstYear;
        lastYear = other.lastYear;
        days = other.days;
    }

    /**
     * Reads {@code calendar/workdays.csv} and {@code calendar/calendar.properties} of a district pack.
     *
     * @throws cn.huiyin.platform.pack.PackException naming file and line of what is wrong
     */
    public static WorkingCalendar load(Path pack) {
        return new CalendarFiles(pack.resolve("calendar")).read();
    }

    /**
     * The calendar with one year replaced.
     *
     * @param version names the new state
     * @param year one that is covered, or the first that is not
     * @param laidOver the days that do not follow the rule of weekends; days of other years are added to the known ones
     */
    public WorkingCalendar with(String version, int year, Map<LocalDate, DayKind> laidOver) {
        if (year < firstYear || year > lastYear + 1) {
            throw new IllegalArgumentException(
                    "year: %d (expected: %d to %d)".formatted(year, firstYear, lastYear + 1));
        }
        Map<LocalDate, DayKind> all = new HashMap<>(overrides);
        all.keySet().removeIf(day -> day.getYear() == year);
        all.putAll(laidOver);
        return new WorkingCalendar(version, zone, hours, all, firstYear, Math.max(lastYear, year));
    }

    /** The same days with the hours of an office of its own; its version names the hours too. */
    public WorkingCalendar withHours(WorkingHours other) {
        return other.equals(hours) ? this : new WorkingCalendar(this, other);
    }

    /** The first year whose holidays are known. */
    public int firstYear() {
        return firstYear;
    }

    /** The last year whose holidays are known. */
    public int lastYear() {
        return lastYear;
    }

    /** Names this state of the calendar. */
    public String version() {
        return version;
    }

    /** The zone in which days begin and hours are read. */
    public ZoneId zone() {
        return zone;
    }

    public boolean isWorkingDay(LocalDate day) {
        return days.isWorkingDay(day);
    }

    /** Whether it is a working moment, the opening and closing moments included. */
    public boolean isWorkingTime(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        return days.isWorkingDay(local.toLocalDate()) && hours.contains(local.toLocalTime());
    }

    /**
     * The earliest working moment at which so many working minutes have passed since the start. Time outside working
     * hours does not count; a limit that fills a day ends at closing time, not at the next opening.
     *
     * @param minutes working minutes, not negative; for 0 the start itself, or the next opening when it is outside
     */
    public Instant plusWorkingMinutes(Instant start, int minutes) {
        if (minutes < 0) {
            throw new IllegalArgumentException("minutes: %d (expected: >= 0)".formatted(minutes));
        }
        if (minutes == 0) {
            return isWorkingTime(start) ? start : whenWorked(start, 1).minusNanos(1);
        }
        return whenWorked(start, minutes * NANOS_PER_MINUTE);
    }

    /** The same with the exact working time; for none the start itself, also when it is outside. */
    public Instant plusWorked(Instant start, Duration time) {
        return time.isZero() ? start : whenWorked(start, time.toNanos());
    }

    /**
     * Closing time of a working day after the start: day 1 is the first working day after the date of the start,
     * whatever the time of day.
     *
     * @param count working days, at least 1
     */
    public Instant endOfWorkingDay(Instant start, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("days: %d (expected: >= 1)".formatted(count));
        }
        LocalDate date = start.atZone(zone).toLocalDate();
        return at(days.nth(throughDay(date) + count - 1), hours.closing());
    }

    /**
     * Closing time of a natural day after the start: day 1 is the day after the date of the start. A term ends when
     * business ends, and on the next working day where its last day is none (民法典 article 203).
     *
     * @param count natural days, at least 1
     * @param rollForward whether a last day that is not worked is replaced by the next one that is
     */
    public Instant endOfDay(Instant start, int count, boolean rollForward) {
        if (count < 1) {
            throw new IllegalArgumentException("days: %d (expected: >= 1)".formatted(count));
        }
        LocalDate last = start.atZone(zone).toLocalDate().plusDays(count);
        return at(rollForward || days.isWorkingDay(last) ? days.nth(days.before(last)) : last, hours.closing());
    }

    /** Closing time of the last working day that is covered. */
    public Instant coveredUntil() {
        return at(days.latest(), hours.closing());
    }

    /** Working time from one moment to the other; negative when the other is earlier. */
    public Duration workedBetween(Instant from, Instant to) {
        return Duration.ofNanos(worked(to) - worked(from));
    }

    /** Whole working minutes from one moment to the other; negative when the other is earlier. */
    public long workingMinutesBetween(Instant from, Instant to) {
        return (worked(to) - worked(from)) / NANOS_PER_MINUTE;
    }

    /** Working days after the date of one moment, up to and with the date of the other; negative when it is earlier. */
    public int workingDaysBetween(Instant from, Instant to) {
        return throughDay(to.atZone(zone).toLocalDate())
                - throughDay(from.atZone(zone).toLocalDate());
    }

    /** The earliest moment at which so many nanoseconds, at least one, have been worked since the start. */
    private Instant whenWorked(Instant start, long nanos) {
        long target = worked(start) + nanos;
        int day = Math.toIntExact((target - 1) / hours.perDay());
        return at(days.nth(day), hours.after(target - day * hours.perDay()));
    }

    private int throughDay(LocalDate date) {
        return days.before(date) + (days.isWorkingDay(date) ? 1 : 0);
    }

    private Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(zone).toInstant();
    }

    /** Working nanoseconds since the first covered day. */
    private long worked(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        LocalDate date = local.toLocalDate();
        long today = days.isWorkingDay(date) ? hours.until(local.toLocalTime().toNanoOfDay()) : 0;
        return days.before(date) * hours.perDay() + today;
    }
}
