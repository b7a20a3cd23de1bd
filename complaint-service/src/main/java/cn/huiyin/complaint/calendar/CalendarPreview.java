package cn.huiyin.complaint.calendar;

import cn.huiyin.platform.calendar.DayKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an upload would do.
 *
 * @param version how the calendar would be called with it
 * @param errors why it cannot be taken; empty when it can
 * @param warnings what is odd about it; it can be taken all the same
 * @param days the days of the file
 * @param workingDays worked days of the year with it
 * @param workingDaysBefore worked days of the year as the calendar knows it now; absent for a new year
 * @param running deadlines that run now and reach into days that change; they keep the due times that they have
 * @param withoutDueTime deadlines that run without a due time since the calendar lacks this year; they stay so until an
 *     act begins them anew
 */
record CalendarPreview(
        String version,
        List<Finding> errors,
        List<Finding> warnings,
        List<Day> days,
        @Nullable Integer workingDays,
        @Nullable Integer workingDaysBefore,
        int running,
        int withoutDueTime) {

    /**
     * Something to be said about the file.
     *
     * @param code what, a code
     * @param line of the file, the header being 1; absent when it is about the whole
     * @param about the cell, the holiday or the number in question
     */
    record Finding(
            String code, @Nullable Long line, @Nullable String about) {}

    /**
     * A day of the file.
     *
     * @param date the day
     * @param kind off or worked
     * @param name of the holiday that it belongs to
     * @param changes whether the calendar says otherwise now, or does not know the day
     */
    record Day(LocalDate date, DayKind kind, String name, boolean changes) {}
}
