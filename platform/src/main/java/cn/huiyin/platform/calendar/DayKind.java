package cn.huiyin.platform.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/** Whether a day is worked. */
public enum DayKind {
    /** Nobody works: a weekend or a public holiday. */
    OFF,
    /** Worked: an ordinary weekday, or a weekend that makes up for a holiday 调休. */
    WORK;

    static DayKind of(LocalDate day, Map<LocalDate, DayKind> overrides) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return overrides.getOrDefault(day, weekend ? OFF : WORK);
    }
}
