package cn.huiyin.platform.calendar;

/** The calendar was asked about a year whose holidays are not known. */
public final class CalendarYearMissing extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int year;

    CalendarYearMissing(int year, int first, int last) {
        super("calendar year: %d (expected: %d to %d)".formatted(year, first, last));
        this.year = year;
    }

    /** The first year that was missing. */
    public int year() {
        return year;
    }
}
