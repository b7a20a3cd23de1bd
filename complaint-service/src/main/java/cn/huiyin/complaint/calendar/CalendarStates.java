package cn.huiyin.complaint.calendar;

import cn.huiyin.platform.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What administrators see of the calendar. */
@Component
class CalendarStates {

    private final CalendarInForce inForce;
    private final CalendarUploads uploads;

    CalendarStates(CalendarInForce inForce, CalendarUploads uploads) {
        this.inForce = inForce;
        this.uploads = uploads;
    }

    /**
     * The calendar as it is.
     *
     * @param version by which deadlines are computed now
     * @param packVersion of the pack's own calendar
     * @param firstYear the first year that it knows
     * @param lastYear the last year that it knows, with what takes effect later
     * @param uploads what was laid over the pack's, the latest first
     */
    record CalendarState(String version, String packVersion, int firstYear, int lastYear, List<Upload> uploads) {}

    /**
     * A year that was laid over the calendar.
     *
     * @param version of the calendar with it
     * @param year whose days they are
     * @param effectiveFrom the first day on which deadlines are computed with it
     * @param days how many days it names
     * @param uploadedAt when
     * @param name of who uploaded it
     */
    record Upload(String version, int year, LocalDate effectiveFrom, int days, Instant uploadedAt, String name) {}

    CalendarState now() {
        inForce.refresh();
        CalendarVersions layers = inForce.layers();
        WorkingCalendar last = layers.last().calendar();
        return new CalendarState(
                inForce.ofDistrict().version(),
                layers.pack().version(),
                last.firstYear(),
                last.lastYear(),
                uploads.all().reversed().stream()
                        .map(upload -> new Upload(
                                CalendarVersions.version(layers.pack(), upload.number()),
                                upload.year(),
                                upload.from(),
                                upload.days().size(),
                                upload.uploadedAt(),
                                upload.name()))
                        .toList());
    }
}
