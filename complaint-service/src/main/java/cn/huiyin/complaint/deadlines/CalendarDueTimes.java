package cn.huiyin.complaint.deadlines;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.DueTimes;
import cn.huiyin.complaint.cases.domain.ExtraTime;
import cn.huiyin.complaint.cases.domain.Office;
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
 * Due times by the deadline policy and the working calendar: for an assignment the district's calendar, otherwise that
 * of the office that has the case. Where the calendar lacks a year, a deadline is computed only up to the calendar's
 * end and marked as open, and an alarm is raised.
 */
class CalendarDueTimes implements DueTimes {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarDueTimes.class);
    private static final int MINUTES_PER_HOUR = 60;

    private final Calendars calendars;
    private final DeadlinePolicy policy;
    private final DeadlineSettings settings;
    private final TimerSteps timers;
    private final ReportInTimes reportIn;
    private final Counter missing;
    private final @Nullable String office;

    CalendarDueTimes(
            Calendars calendars,
            DeadlinePolicy policy,
            DeadlineSettings settings,
            TimerPolicy timerPolicy,
            ReportInPolicy reportInPolicy,
            MeterRegistry meters) {
        this(
                calendars,
                policy,
                settings,
                new TimerSteps(timerPolicy),
                new ReportInTimes(reportInPolicy),
                Counter.builder("huiyin.deadlines.calendar.year.missing")
                        .description("Deadlines whose due time is open because the calendar lacks a year")
                        .register(meters),
                null);
    }

    private CalendarDueTimes(
            Calendars calendars,
            DeadlinePolicy policy,
            DeadlineSettings settings,
            TimerSteps timers,
            ReportInTimes reportIn,
            Counter missing,
            @Nullable String office) {
        this.calendars = calendars;
        this.policy = policy;
        this.settings = settings;
        this.timers = timers;
        this.reportIn = reportIn;
        this.missing = missing;
        this.office = office;
    }

    @Override
    public CalendarDueTimes of(@Nullable Office next) {
        String code = next == null ? null : next.code();
        return Objects.equals(code, office)
                ? this
                : new CalendarDueTimes(calendars, policy, settings, timers, reportIn, missing, code);
    }

    /** Deadlines of assignments, reviews and leaders run by the district's calendar. */
    private static boolean ofOffice(DeadlineKind kind) {
        return switch (kind) {
            case ACCEPT, CONTACT, ANSWER, SUPERVISION -> true;
            case ASSIGN, REVIEW, RE_REVIEW, LEAD -> false;
        };
    }

    private WorkingCalendar calendar(DeadlineKind kind) {
        return calendars.of(ofOffice(kind) ? office : null);
    }

    @Override
    public Deadline start(DeadlineKind kind, String deadlineClass, Instant startedAt) {
        return alarmed(computed(kind, deadlineClass, startedAt));
    }

    /** The same deadline for information; nothing runs by it. */
    Deadline computed(DeadlineKind kind, String deadlineClass, Instant startedAt) {
        return computed(kind, deadlineClass, startedAt, List.of());
    }

    private Deadline computed(DeadlineKind kind, String deadlineClass, Instant startedAt, List<ExtraTime> given) {
        WorkingCalendar calendar = calendar(kind);
        Deadline deadline = new Deadline(kind, startedAt, null, null, null, null, calendar.version(), policy.version());
        return dueAt(deadline, () -> {
            Instant due = due(calendar, row(kind, deadlineClass, startedAt), startedAt);
            for (ExtraTime time : given) {
                due = later(calendar, due, time);
            }
            return due;
        });
    }

    private DeadlinePolicy.Row row(DeadlineKind kind, String deadlineClass, Instant startedAt) {
        return policy.rowFor(deadlineClass, kind, DistrictDay.dateOf(startedAt));
    }

    private Instant due(WorkingCalendar calendar, DeadlinePolicy.Row row, Instant startedAt) {
        return switch (row.unit()) {
            case WORKING_HOURS -> calendar.plusWorkingMinutes(startedAt, row.limit() * MINUTES_PER_HOUR);
            case WORKING_DAYS -> calendar.endOfWorkingDay(startedAt, row.limit());
            case NATURAL_DAYS -> calendar.endOfDay(startedAt, row.limit(), settings.rollForward());
        };
    }

    private static Instant later(WorkingCalendar calendar, Instant due, ExtraTime given) {
        return switch (given) {
            case ExtraTime.Extended extended -> calendar.endOfWorkingDay(due, extended.workingDays());
            case ExtraTime.Waited waited ->
                calendar.plusWorked(due, calendar.workedBetween(waited.from(), waited.until()));
        };
    }

    /** The deadline due then, or not before the end of the calendar where that lacks the year. */
    private Deadline dueAt(Deadline deadline, Supplier<Instant> due) {
        try {
            return deadline.dueAt(due.get(), null);
        } catch (CalendarYearMissing year) {
            Instant end = calendar(deadline.kind()).coveredUntil();
            return deadline.dueAt(end.isBefore(deadline.startedAt()) ? null : end, year.year());
        }
    }

    private Deadline alarmed(Deadline deadline) {
        if (deadline.missingYear() != null) {
            missing.increment();
            LOG.error(
                    "Calendar lacks {}: the due time of a {} deadline is open",
                    deadline.missingYear(),
                    deadline.kind());
        }
        return deadline;
    }

    /** By the due time, where the class counts natural days: the largest number of working days within them. */
    @Override
    public int longestExtension(Deadline deadline, String deadlineClass) {
        DeadlinePolicy.Row row = row(deadline.kind(), deadlineClass, deadline.startedAt());
        Instant due = deadline.dueAt();
        if (row.extension() == 0 || row.unit() != DeadlinePolicy.Unit.NATURAL_DAYS || due == null) {
            return row.extension();
        }
        WorkingCalendar calendar = calendar(deadline.kind());
        try {
            return calendar.workingDaysBetween(due, calendar.endOfDay(due, row.extension(), settings.rollForward()));
        } catch (CalendarYearMissing _) {
            return calendar.workingDaysBetween(due, calendar.coveredUntil());
        }
    }

    @Override
    public Deadline extended(Deadline deadline, int workingDays) {
        return moved(deadline, due -> calendar(deadline.kind()).endOfWorkingDay(due, workingDays));
    }

    @Override
    public Deadline resumed(Deadline paused, Instant now) {
        WorkingCalendar calendar = calendar(paused.kind());
        ExtraTime waited = new ExtraTime.Waited(Objects.requireNonNull(paused.pausedAt()), now);
        return moved(paused, due -> later(calendar, due, waited)).pausedSince(null);
    }

    /** Moves a known due time; an open one stays open. */
    private Deadline moved(Deadline deadline, UnaryOperator<Instant> move) {
        Instant due = deadline.dueAt();
        return due == null || deadline.missingYear() != null
                ? deadline
                : alarmed(dueAt(deadline, () -> move.apply(due)));
    }

    @Override
    public Deadline recomputed(Deadline running, String deadlineClass, List<ExtraTime> given) {
        Deadline again = computed(running.kind(), deadlineClass, running.startedAt(), given)
                .pausedSince(running.pausedAt());
        return running.missingYear() == null ? alarmed(again) : again;
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
            return calendars.of(office).endOfWorkingDay(start, workingDays);
        } catch (CalendarYearMissing year) {
            return null;
        }
    }

    @Override
    public @Nullable Instant reportBy(Instant calledAt, int workingHours) {
        return reportIn.reportBy(calendars.of(office), calledAt, workingHours);
    }

    @Override
    public ReportInLimit reportInLimit(String deadlineClass, Instant calledAt) {
        return reportIn.limit(deadlineClass, calledAt);
    }

    @Override
    public List<TimerStep> reportInSteps(String deadlineClass, Instant calledAt, Instant reportBy) {
        return reportIn.steps(calendars.of(office), deadlineClass, calledAt, reportBy);
    }

    @Override
    public Deadline startWithin(DeadlineKind kind, Instant startedAt, int workingDays) {
        return alarmed(within(kind, startedAt, workingDays));
    }

    @Override
    public Deadline startReview(DeadlineKind kind, Instant requestedAt) {
        return alarmed(review(kind, requestedAt));
    }

    /** One of an earlier version, which does not say how many days it was given, stays open. */
    @Override
    public Deadline recomputedOfAct(Deadline open) {
        Integer days = open.openDays();
        return switch (open.kind()) {
            case REVIEW, RE_REVIEW -> review(open.kind(), open.startedAt());
            case LEAD, SUPERVISION -> days == null ? open : within(open.kind(), open.startedAt(), days);
            case ASSIGN, ACCEPT, CONTACT, ANSWER ->
                throw new IllegalArgumentException("kind: " + open.kind() + " (expected: one that an act set)");
        };
    }

    private Deadline within(DeadlineKind kind, Instant startedAt, int workingDays) {
        return ofAct(kind, startedAt, calendar -> calendar.endOfWorkingDay(startedAt, workingDays))
                .within(workingDays);
    }

    private Deadline review(DeadlineKind kind, Instant requestedAt) {
        return ofAct(
                kind,
                requestedAt,
                calendar -> calendar.endOfDay(requestedAt, settings.reviewDecidedWithin(), settings.rollForward()));
    }

    @Override
    public @Nullable Instant reviewUntil(Instant toldAt) {
        try {
            return calendars.of(null).endOfDay(toldAt, settings.reviewAskedWithin(), settings.rollForward());
        } catch (CalendarYearMissing year) {
            return null;
        }
    }

    private Deadline ofAct(DeadlineKind kind, Instant startedAt, Function<WorkingCalendar, Instant> due) {
        WorkingCalendar calendar = calendar(kind);
        Deadline deadline = new Deadline(kind, startedAt, null, null, null, null, calendar.version(), policy.version());
        return dueAt(deadline, () -> due.apply(calendar));
    }

    @Override
    public List<TimerStep> steps(Deadline deadline) {
        Instant dueAt = deadline.dueAt();
        return dueAt == null || !deadline.mayTimeOut()
                ? List.of()
                : timers.of(deadline, dueAt, calendar(deadline.kind()));
    }

    /** Working time; zero where the calendar lacks the year. */
    @Override
    public Instant reminderAt(Instant moment) {
        try {
            return calendars.of(office).plusWorkingMinutes(moment, 0);
        } catch (CalendarYearMissing _) {
            return moment;
        }
    }
}
