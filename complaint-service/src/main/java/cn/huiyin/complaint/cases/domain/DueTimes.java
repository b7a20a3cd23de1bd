package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Computes due times from the deadline policy and the working calendar; a pure function of its arguments. */
public interface DueTimes {

    /** The same by the calendar of this office; where null, by the district's. */
    default DueTimes of(@Nullable Office office) {
        return this;
    }

    /** A deadline of this kind and deadline class, started at that instant. */
    Deadline start(DeadlineKind kind, String deadlineClass, Instant startedAt);

    /**
     * The most working days by which this running deadline may be extended 延期, by the policy of the day on which it
     * started.
     *
     * @return 0 where the class knows no extension
     */
    int longestExtension(Deadline deadline, String deadlineClass);

    /** The same deadline, due at the end of the working day that lies so many working days, at least 1, behind. */
    Deadline extended(Deadline deadline, int workingDays);

    /**
     * A deadline that waited, running again: what was left of its working time when it was paused is left from now on.
     */
    Deadline resumed(Deadline paused, Instant now);

    /**
     * Until when a question waits for the citizen's reply before the office goes on without it; null where the calendar
     * lacks the year.
     */
    @Nullable
    Instant replyUntil(Instant askedAt);

    /** Until when an office may return 退单 a case that it was given then; null where the calendar lacks the year. */
    @Nullable
    Instant returnUntil(Instant assignedAt);

    /**
     * Closing time of the working day so many working days, at least 1, later; null where the calendar lacks the year.
     */
    @Nullable
    Instant afterWorkingDays(Instant start, int workingDays);

    /** A deadline that a single act sets, due at closing time of the working day so many, at least 1, later. */
    Deadline startWithin(DeadlineKind kind, Instant startedAt, int workingDays);

    /** The deadline of an opinion about an answer, in natural days (信访工作条例 articles 35 and 36). */
    Deadline startReview(DeadlineKind kind, Instant requestedAt);

    /**
     * Until when a review 复查 or re-review 复核 may be asked for of what was told then; null where the calendar lacks the
     * year.
     */
    @Nullable
    Instant reviewUntil(Instant toldAt);

    /** A running deadline as this class sets it, from when it started, with what extensions and pauses gave it. */
    Deadline recomputed(Deadline running, String deadlineClass, List<ExtraTime> given);

    /** A running deadline that an act set and whose due time is open, as the calendar sets it now. */
    Deadline recomputedOfAct(Deadline open);

    /** Until when a department that was called in then reports in 报到; null where the calendar lacks the year. */
    @Nullable
    Instant reportBy(Instant calledAt, int workingHours);

    /** How long a department that is called in then may take to report in. */
    ReportInLimit reportInLimit(String deadlineClass, Instant calledAt);

    /** What time alone does while a department that was called in has not reported in. */
    List<TimerStep> reportInSteps(String deadlineClass, Instant calledAt, Instant reportBy);

    /**
     * What time alone does while a deadline runs, by the policy in force when it started; nothing without a due time.
     */
    default List<TimerStep> steps(Deadline deadline) {
        Instant dueAt = deadline.dueAt();
        return dueAt == null ? List.of() : List.of(TimerStep.Missed.after(dueAt));
    }

    /** When somebody may be reminded: the moment itself, or the next at which people work. */
    default Instant reminderAt(Instant moment) {
        return moment;
    }
}
