package cn.huiyin.complaint.deadlines;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.DueTimes;
import cn.huiyin.platform.calendar.CalendarYearMissing;
import cn.huiyin.platform.calendar.WorkingCalendar;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Due times by the deadline policy and the working calendar. Where the calendar lacks a year, the deadline runs without a
 * due time and an alarm is raised.
 */
class CalendarDueTimes implements DueTimes {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarDueTimes.class);
    private static final int MINUTES_PER_HOUR = 60;

    private final Supplier<WorkingCalendar> calendars;
    private final DeadlinePolicy policy;
    private final Counter missing;

    /** @param calendars gives the calendar in force */
    CalendarDueTimes(Supplier<WorkingCalendar> calendars, DeadlinePolicy policy, MeterRegistry meters) {
        this.calendars = calendars;
        this.policy = policy;
        missing = Counter.builder("huiyin.deadlines.calendar.year.missing")
                .description("Deadlines that run without a due time because the calendar lacks a year")
                .register(meters);
    }

    @Override
    public Deadline start(DeadlineKind kind, String deadlineClass, Instant startedAt) {
        DeadlinePolicy.Row row = policy.rowFor(deadlineClass, kind, DistrictDay.dateOf(startedAt));
        WorkingCalendar calendar = calendars.get();
        try {
            return deadline(kind, startedAt, due(calendar, row, startedAt), null, calendar.version());
        } catch (CalendarYearMissing year) {
            missing.increment();
            LOG.error("Calendar lacks {}: a {} deadline runs without a due time", year.year(), kind);
            return deadline(kind, startedAt, null, year.year(), calendar.version());
        }
    }

    private static Instant due(WorkingCalendar calendar, DeadlinePolicy.Row row, Instant startedAt) {
        return switch (row.unit()) {
            case WORKING_HOURS -> calendar.plusWorkingMinutes(startedAt, row.limit() * MINUTES_PER_HOUR);
            case WORKING_DAYS -> calendar.endOfWorkingDay(startedAt, row.limit());
        };
    }

    private Deadline deadline(
            DeadlineKind kind,
            Instant startedAt,
            @Nullable Instant dueAt,
            @Nullable Integer missingYear,
            String calendarVersion) {
        return new Deadline(kind, startedAt, dueAt, missingYear, null, null, calendarVersion, policy.version());
    }
}
