package cn.huiyin.complaint.calendar;

import cn.huiyin.complaint.calendar.CalendarPreview.Finding;
import cn.huiyin.platform.calendar.DayKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Implausible things in a readable year of days: a missing public holiday, a gap in a holiday, and a number of days
 * off, less make-up days, that differs from the law (全国年节及纪念日放假办法, 13 since 2025).
 */
final class Plausibility {

    private static final List<String> HOLIDAYS = List.of("元旦", "春节", "清明", "劳动节", "端午", "中秋", "国庆");
    private static final int DAYS_OFF = 13;

    private Plausibility() {}

    static List<Finding> warnings(List<CalendarDay> days, int year) {
        List<Finding> warnings = new ArrayList<>();
        HOLIDAYS.stream()
                .filter(holiday -> days.stream().noneMatch(day -> day.name().contains(holiday)))
                .forEach(holiday -> warnings.add(new Finding("holiday-missing", null, holiday)));
        holes(days).forEach(day -> warnings.add(new Finding("hole", null, day.toString())));
        int off = daysOff(days, year);
        if (off != DAYS_OFF) {
            warnings.add(new Finding("days-off", null, off + " ≠ " + DAYS_OFF));
        }
        return List.copyOf(warnings);
    }

    /** Weekdays off, less worked weekend days. */
    private static int daysOff(List<CalendarDay> days, int year) {
        int off = 0;
        for (CalendarDay day : days) {
            if (day.date().getYear() == year) {
                if (day.kind() == DayKind.WORK) {
                    off--;
                } else if (!CalendarFile.isWeekend(day.date())) {
                    off++;
                }
            }
        }
        return off;
    }

    /** Days between the first and the last day off of one holiday that are not off themselves. */
    private static List<LocalDate> holes(List<CalendarDay> days) {
        Map<String, List<LocalDate>> byName = new LinkedHashMap<>();
        days.stream()
                .filter(day -> day.kind() == DayKind.OFF && !day.name().isEmpty())
                .forEach(day -> byName.computeIfAbsent(day.name(), _ -> new ArrayList<>())
                        .add(day.date()));
        return byName.values().stream()
                .flatMap(off -> off.getFirst()
                        .datesUntil(off.getLast())
                        .filter(day -> !off.contains(day) && !CalendarFile.isWeekend(day)))
                .toList();
    }
}
