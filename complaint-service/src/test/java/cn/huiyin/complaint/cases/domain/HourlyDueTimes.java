package cn.huiyin.complaint.cases.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Due times for tests: plain hours by kind of deadline, no calendar, day and night; urgent ones take half of them. */
public class HourlyDueTimes implements DueTimes {

    public static final String CALENDAR = "test-calendar";
    public static final String POLICY = "test-policy";
    public static final int LONGEST_EXTENSION = 5;
    public static final Duration REPLY = Duration.ofDays(5);
    public static final Duration RETURN = Duration.ofDays(8);
    public static final Duration REVIEW = Duration.ofDays(30);
    public static final int WARNED_AT = 50;
    public static final int MOST_HOURS = 40;
    private static final String URGENT = "urgent";
    private static final Duration LONGER = Duration.ofDays(40);

    private static final int MISSING_YEAR = 2027;

    private final Duration more;
    private final boolean yearMissing;

    public HourlyDueTimes() {
        this(Duration.ZERO, false);
    }

    private HourlyDueTimes(Duration more, boolean yearMissing) {
        this.more = more;
        this.yearMissing = yearMissing;
    }

    /** By which all had more time. */
    public static HourlyDueTimes ofEarlierPolicy() {
        return new HourlyDueTimes(LONGER, false);
    }

    /** By which no deadline that an act sets has a due time, for want of a year. */
    public static HourlyDueTimes withoutTheYear() {
        return new HourlyDueTimes(Duration.ZERO, true);
    }

    @Override
    public Deadline start(DeadlineKind kind, String deadlineClass, Instant startedAt) {
        Instant dueAt = startedAt.plus(more).plus(limit(kind).dividedBy(deadlineClass.equals(URGENT) ? 2 : 1));
        return deadline(kind, startedAt, dueAt);
    }

    @Override
    public int longestExtension(Deadline deadline, String deadlineClass) {
        return deadlineClass.equals(URGENT) ? 0 : LONGEST_EXTENSION;
    }

    @Override
    public Deadline extended(Deadline deadline, int workingDays) {
        return later(deadline, Duration.ofDays(workingDays));
    }

    @Override
    public Deadline resumed(Deadline paused, Instant now) {
        return later(paused, Duration.between(paused.pausedAt(), now)).pausedSince(null);
    }

    @Override
    public Deadline recomputed(Deadline running, String deadlineClass, List<ExtraTime> given) {
        Deadline computed = start(running.kind(), deadlineClass, running.startedAt());
        for (ExtraTime time : given) {
            computed = later(
                    computed,
                    switch (time) {
                        case ExtraTime.Extended extended -> Duration.ofDays(extended.workingDays());
                        case ExtraTime.Waited waited -> Duration.between(waited.from(), waited.until());
                    });
        }
        return computed.pausedSince(running.pausedAt());
    }

    @Override
    public Instant replyUntil(Instant askedAt) {
        return askedAt.plus(REPLY);
    }

    @Override
    public Instant returnUntil(Instant assignedAt) {
        return assignedAt.plus(RETURN);
    }

    @Override
    public Instant afterWorkingDays(Instant start, int workingDays) {
        return start.plus(Duration.ofDays(workingDays));
    }

    @Override
    public Instant reportBy(Instant calledAt, int workingHours) {
        return calledAt.plus(Duration.ofHours(workingHours));
    }

    @Override
    public ReportInLimit reportInLimit(String deadlineClass, Instant calledAt) {
        return new ReportInLimit(8, MOST_HOURS);
    }

    /** Warned of at half of the time; the head hears of it after a day, the supervisor after two. */
    @Override
    public List<TimerStep> reportInSteps(String deadlineClass, Instant calledAt, Instant reportBy) {
        Duration half = Duration.between(calledAt, reportBy).dividedBy(2);
        return List.of(
                new TimerStep.Warning(calledAt.plus(half), WARNED_AT),
                TimerStep.Missed.after(reportBy),
                new TimerStep.Escalation(reportBy.plus(Duration.ofDays(1)), EscalationLevel.OFFICE_HEAD),
                new TimerStep.Escalation(reportBy.plus(Duration.ofDays(2)), EscalationLevel.SUPERVISOR));
    }

    @Override
    public Deadline startWithin(DeadlineKind kind, Instant startedAt, int workingDays) {
        return ofAct(kind, startedAt, afterWorkingDays(startedAt, workingDays)).within(workingDays);
    }

    @Override
    public Deadline startReview(DeadlineKind kind, Instant requestedAt) {
        return ofAct(kind, requestedAt, requestedAt.plus(REVIEW));
    }

    @Override
    public Deadline recomputedOfAct(Deadline open) {
        return open.openDays() == null
                ? startReview(open.kind(), open.startedAt())
                : startWithin(open.kind(), open.startedAt(), open.openDays());
    }

    private Deadline ofAct(DeadlineKind kind, Instant startedAt, Instant dueAt) {
        Deadline known = deadline(kind, startedAt, dueAt);
        return yearMissing ? known.dueAt(null, MISSING_YEAR) : known;
    }

    @Override
    public Instant reviewUntil(Instant toldAt) {
        return toldAt.plus(REVIEW);
    }

    private static Deadline deadline(DeadlineKind kind, Instant startedAt, Instant dueAt) {
        return new Deadline(kind, startedAt, dueAt, null, null, null, CALENDAR, POLICY);
    }

    private static Deadline later(Deadline deadline, Duration by) {
        return deadline.dueAt() == null
                ? deadline
                : deadline.dueAt(deadline.dueAt().plus(by), null);
    }

    /**
     * Warned of at half of the time; the head hears of it after a day, the supervisor after two, a leader after three.
     */
    @Override
    public List<TimerStep> steps(Deadline deadline) {
        Instant dueAt = deadline.dueAt();
        if (dueAt == null) {
            return List.of();
        }
        Duration half = Duration.between(deadline.startedAt(), dueAt).dividedBy(2);
        return List.of(
                new TimerStep.Warning(deadline.startedAt().plus(half), WARNED_AT),
                TimerStep.Missed.after(dueAt),
                new TimerStep.Escalation(dueAt.plus(Duration.ofDays(1)), EscalationLevel.OFFICE_HEAD),
                new TimerStep.Escalation(dueAt.plus(Duration.ofDays(2)), EscalationLevel.SUPERVISOR),
                new TimerStep.Escalation(dueAt.plus(Duration.ofDays(3)), EscalationLevel.LEADER));
    }

    public static Duration limit(DeadlineKind kind) {
        return switch (kind) {
            case ASSIGN -> Duration.ofHours(4);
            case ACCEPT -> Duration.ofHours(24);
            case CONTACT -> Duration.ofHours(48);
            case ANSWER -> Duration.ofHours(240);
            case REVIEW, RE_REVIEW, LEAD, SUPERVISION ->
                throw new IllegalArgumentException("kind: " + kind + " (expected: one of every case)");
        };
    }
}
