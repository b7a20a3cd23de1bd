package cn.huiyin.complaint.deadlines;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.DueTimes;
import cn.huiyin.complaint.cases.domain.ReportInLimit;
import cn.huiyin.complaint.cases.domain.TimerStep;
import cn.huiyin.platform.calendar.CalendarYearMissing;
import cn.huiyin.platform.calendar.WorkingCalendar;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
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
    private final DeadlineSettings settings;
    private final TimerSteps timers;
    private final ReportInTimes reportIn;
    private final Counter missing;

    /** @param calendars gives the calendar in force */
    CalendarDueTimes(
            Supplier<WorkingCalendar> calendars,
            DeadlinePolicy policy,
            DeadlineSettings settings,
            TimerPolicy timerPolicy,
            ReportInPolicy reportInPolicy,
            MeterRegistry meters) {
        this.calendars = calendars;
        this.policy = policy;
        this.settings = settings;
        timers = new TimerSteps(calendars, timerPolicy);
        reportIn = new ReportInTimes(calendars, reportInPolicy);
        missing = Counter.builder("huiyin.deadlines.calendar.year.missing")
                .description("Deadlines that run without a due time because the calendar lacks a year")
                .register(meters);
    }

    @Override
    public Deadline start(DeadlineKind kind, String deadlineClass, Instant startedAt) {
        Deadline deadline = computed(kind, deadlineClass, startedAt);
        if (deadline.missingYear() != null) {
            alarm(kind, deadline.missingYear());
        }
        return deadline;
    }

    /** The same deadline, where it is only asked for and nothing runs by it. */
    Deadline computed(DeadlineKind kind, String deadlineClass, Instant startedAt) {
        DeadlinePolicy.Row row = policy.rowFor(deadlineClass, kind, DistrictDay.dateOf(startedAt));
        WorkingCalendar calendar = calendars.get();
        try {
            return deadline(kind, startedAt, due(calendar, row, startedAt), null, calendar.version());
        } catch (CalendarYearMissing year) {
            return deadline(kind, startedAt, null, year.year(), calendar.version());
        }
    }

    private void alarm(DeadlineKind kind, int year) {
        missing.increment();
        LOG.error("Calendar lacks {}: a {} deadline runs without a due time", year, kind);
    }

    @Override
    public int longestExtension(String deadlineClass, Instant startedAt) {
        return policy.rowFor(deadlineClass, DeadlineKind.ANSWER, DistrictDay.dateOf(startedAt))
                .extension();
    }

    @Override
    public Deadline extended(Deadline deadline, int workingDays) {
        return moved(deadline, deadline, due -> calendars.get().endOfWorkingDay(due, workingDays));
    }

    @Override
    public Deadline resumed(Deadline paused, Instant now) {
        Instant pausedAt = Objects.requireNonNull(paused.pausedAt());
        String version = calendars.get().version();
        Deadline running = deadline(paused.kind(), paused.startedAt(), paused.dueAt(), paused.missingYear(), version);
        return moved(paused, running, due -> later(now, minutes(pausedAt, due)));
    }

    @Override
    public Deadline reclassified(Deadline deadline, String from, String to) {
        Deadline changed = start(deadline.kind(), to, deadline.startedAt()).pausedSince(deadline.pausedAt());
        Instant plainDue = computed(deadline.kind(), from, deadline.startedAt()).dueAt();
        Instant due = deadline.dueAt();
        if (plainDue == null || due == null) {
            return changed;
        }
        return moved(changed, changed, moment -> later(moment, minutes(plainDue, due)));
    }

    @Override
    public @Nullable Instant replyUntil(Instant askedAt) {
        return afterWorkingDays(askedAt, settings.replyWithin());
    }

    @Override
    public @Nullable Instant returnUntil(Instant assignedAt) {
        return afterWorkingDays(assignedAt, settings.returnWithin());
    }

    @Override
    public @Nullable Instant afterWorkingDays(Instant start, int workingDays) {
        try {
            return calendars.get().endOfWorkingDay(start, workingDays);
        } catch (CalendarYearMissing year) {
            return null;
        }
    }

    @Override
    public @Nullable Instant reportBy(Instant calledAt, int workingHours) {
        return reportIn.reportBy(calledAt, workingHours);
    }

    @Override
    public ReportInLimit reportInLimit(String deadlineClass, Instant calledAt) {
        return reportIn.limit(deadlineClass, calledAt);
    }

    @Override
    public List<TimerStep> reportInSteps(String deadlineClass, Instant calledAt, Instant reportBy) {
        return reportIn.steps(deadlineClass, calledAt, reportBy);
    }

    @Override
    public Deadline startWithin(DeadlineKind kind, Instant startedAt, int workingDays) {
        return started(kind, startedAt, calendar -> calendar.endOfWorkingDay(startedAt, workingDays));
    }

    @Override
    public Deadline startReview(DeadlineKind kind, Instant requestedAt) {
        return started(
                kind,
                requestedAt,
                calendar -> calendar.endOfDay(requestedAt, settings.reviewDecidedWithin(), settings.rollForward()));
    }

    @Override
    public @Nullable Instant reviewUntil(Instant toldAt) {
        try {
            return calendars.get().endOfDay(toldAt, settings.reviewAskedWithin(), settings.rollForward());
        } catch (CalendarYearMissing year) {
            return null;
        }
    }

    private Deadline started(DeadlineKind kind, Instant startedAt, Function<WorkingCalendar, Instant> due) {
        WorkingCalendar calendar = calendars.get();
        try {
            return deadline(kind, startedAt, due.apply(calendar), null, calendar.version());
        } catch (CalendarYearMissing year) {
            alarm(kind, year.year());
            return deadline(kind, startedAt, null, year.year(), calendar.version());
        }
    }

    /** Moves the due time, where there is one, as far as the calendar knows the years. */
    private Deadline moved(Deadline from, Deadline to, UnaryOperator<Instant> move) {
        Instant due = from.dueAt();
        try {
            return due == null ? to : to.dueAt(move.apply(due), null);
        } catch (CalendarYearMissing year) {
            alarm(from.kind(), year.year());
            return to.dueAt(null, year.year());
        }
    }

    /** Exactly the moment itself for no minutes, even outside working hours. */
    private Instant later(Instant moment, int minutes) {
        return minutes == 0 ? moment : calendars.get().plusWorkingMinutes(moment, minutes);
    }

    /** Working minutes from one moment to the other, not below none. */
    private int minutes(Instant from, Instant to) {
        return Math.toIntExact(Math.max(0, calendars.get().workingMinutesBetween(from, to)));
    }

    @Override
    public List<TimerStep> steps(Deadline deadline) {
        Instant dueAt = deadline.dueAt();
        return dueAt == null ? List.of() : timers.of(deadline, dueAt);
    }

    /** Working time; by a calendar that lacks the year, at once. */
    @Override
    public Instant reminderAt(Instant moment) {
        try {
            return calendars.get().plusWorkingMinutes(moment, 0);
        } catch (CalendarYearMissing _) {
            return moment;
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
