package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import java.util.List;

/** Computes due times from the deadline policy and the working calendar; a pure function of its arguments. */
@FunctionalInterface
public interface DueTimes {

    /** A deadline of this kind and deadline class, started at that instant. */
    Deadline start(DeadlineKind kind, String deadlineClass, Instant startedAt);

    /** What time alone does while a deadline runs, by the policy in force when it started; nothing without a due time. */
    default List<TimerStep> steps(Deadline deadline) {
        Instant dueAt = deadline.dueAt();
        return dueAt == null ? List.of() : List.of(TimerStep.Missed.after(dueAt));
    }

    /** When somebody may be reminded: the moment itself, or the next at which people work. */
    default Instant reminderAt(Instant moment) {
        return moment;
    }
}
