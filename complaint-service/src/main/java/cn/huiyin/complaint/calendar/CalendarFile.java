package cn.huiyin.complaint.calendar;

import cn.huiyin.complaint.calendar.CalendarPreview.Finding;
import cn.huiyin.platform.calendar.DayKind;
import cn.huiyin.platform.pack.PackException;
import cn.huiyin.platform.pack.PackTable;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A file of days as it was read: columns {@code date} (ISO), {@code kind} (OFF or WORK) and {@code name}.
 *
 * @param days in the order of their dates
 * @param errors by line; with one the file is not taken
 */
record CalendarFile(List<CalendarDay> days, List<Finding> errors) {

    /** A year has some forty; a file with far more is another one. */
    private static final int MOST_ROWS = 120;

    /** @param year the year of the days; days of the December before may stand with them, for New Year */
    static CalendarFile read(String text, int year) {
        PackTable table;
        try {
            table = PackTable.parse("workdays.csv", text, "date", "kind", "name");
        } catch (PackException unreadable) {
            return new CalendarFile(List.of(), List.of(new Finding("not-a-table", null, unreadable.getMessage())));
        }
        if (table.rows().isEmpty() || table.rows().size() > MOST_ROWS) {
            String rows = String.valueOf(table.rows().size());
            return new CalendarFile(List.of(), List.of(new Finding("row-count", null, rows)));
        }
        Map<LocalDate, CalendarDay> days = new TreeMap<>();
        List<Finding> errors = new ArrayList<>();
        for (PackTable.Row row : table.rows()) {
            CalendarDay day = day(row, errors);
            if (day != null) {
                check(day, year, row, errors);
                if (days.putIfAbsent(day.date(), day) != null) {
                    errors.add(new Finding("twice", row.line(), row.text("date")));
                }
            }
        }
        return new CalendarFile(List.copyOf(days.values()), List.copyOf(errors));
    }

    private static @Nullable CalendarDay day(PackTable.Row row, List<Finding> errors) {
        LocalDate date = null;
        try {
            date = LocalDate.parse(row.text("date"));
        } catch (DateTimeException _) {
            errors.add(new Finding("date", row.line(), row.text("date")));
        }
        String kind = row.text("kind");
        if (!kind.equals(DayKind.OFF.name()) && !kind.equals(DayKind.WORK.name())) {
            errors.add(new Finding("kind", row.line(), kind));
            return null;
        }
        return date == null ? null : new CalendarDay(date, DayKind.valueOf(kind), row.text("name"));
    }

    private static void check(CalendarDay day, int year, PackTable.Row row, List<Finding> errors) {
        LocalDate date = day.date();
        boolean before = date.getYear() == year - 1 && date.getMonth() == Month.DECEMBER;
        if (date.getYear() != year && !before) {
            errors.add(new Finding("other-year", row.line(), row.text("date")));
        }
        if (day.kind() == DayKind.WORK && !isWeekend(date)) {
            errors.add(new Finding("work-on-a-weekday", row.line(), row.text("date")));
        }
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
