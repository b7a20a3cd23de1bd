package cn.huiyin.complaint.calendar;

import cn.huiyin.platform.calendar.DayKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * A year of days that an administrator laid over the calendar; stored, and never changed. Public for the database
 * driver.
 *
 * @param number 1 for the first upload; what is laid over later has a higher one
 * @param effectiveFrom deadlines that begin before this day (ISO) do not see it
 * @param person who uploaded it, by id at the identity server
 */
public record CalendarUpload(
        @BsonId int number,
        int year,
        String effectiveFrom,
        List<StoredDay> days,
        Instant uploadedAt,
        String person,
        String name) {

    /** Dates are stored as texts, since a day is not a moment. */
    public record StoredDay(String date, String kind, String name) {}

    static CalendarUpload of(
            int number,
            int year,
            LocalDate effectiveFrom,
            List<CalendarDay> days,
            Instant at,
            String person,
            String name) {
        return new CalendarUpload(
                number,
                year,
                effectiveFrom.toString(),
                days.stream()
                        .map(day ->
                                new StoredDay(day.date().toString(), day.kind().name(), day.name()))
                        .toList(),
                at,
                person,
                name);
    }

    LocalDate from() {
        return LocalDate.parse(effectiveFrom);
    }

    Map<LocalDate, DayKind> kinds() {
        return days.stream()
                .collect(Collectors.toUnmodifiableMap(
                        day -> LocalDate.parse(day.date()), day -> DayKind.valueOf(day.kind())));
    }
}
