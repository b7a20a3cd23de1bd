package cn.huiyin.complaint.deadlines;

import cn.huiyin.complaint.cases.domain.Coded;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as people see it.
 *
 * @param kind which of the four
 * @param state how it stands
 * @param startedAt when it began to run; absent while idle
 * @param dueAt when it ends; absent while idle, and where the calendar lacks the year
 * @param notBefore where the calendar lacks the year: it is not due before; absent otherwise
 * @param metAt when it was met; absent unless it was
 * @param fraction share of the working time that is used, 0 to 1; absent where it cannot be told
 * @param remainingWorkingMinutes working minutes left; absent unless running and in time
 * @param remainingWorkingDays working days left, today not counted; absent unless running and in time
 * @param pauses when it waited for the citizen, oldest first; absent where it never did
 * @param earlierDueAt when it would have ended before it was moved by an extension, a pause or another class, oldest
 *     first; absent where it never was
 */
public record DeadlineView(
        DeadlineKind kind,
        State state,
        @Nullable Instant startedAt,
        @Nullable Instant dueAt,
        @Nullable Instant notBefore,
        @Nullable Instant metAt,
        @Nullable Double fraction,
        @Nullable Long remainingWorkingMinutes,
        @Nullable Integer remainingWorkingDays,
        @Nullable List<Pause> pauses,
        @Nullable List<Instant> earlierDueAt) {

    /**
     * A time in which a deadline waited for the citizen.
     *
     * @param from when the question was asked
     * @param to when it ran again or ended; absent while it waits
     */
    public record Pause(Instant from, @Nullable Instant to) {}

    /** The same with its pauses and earlier due times; empty lists are left out. */
    DeadlineView moved(List<Pause> pauses, List<Instant> earlierDueAt) {
        return new DeadlineView(
                kind,
                state,
                startedAt,
                dueAt,
                notBefore,
                metAt,
                fraction,
                remainingWorkingMinutes,
                remainingWorkingDays,
                pauses.isEmpty() ? null : pauses,
                earlierDueAt.isEmpty() ? null : earlierDueAt);
    }

    /** How a deadline stands. */
    public enum State implements Coded {
        /** It has not begun. */
        IDLE,
        /** It has not begun and will not: nobody can be called, or the case has ended. */
        NOT_NEEDED,
        RUNNING,
        /** It runs, in the last fifth of its time. */
        SOON,
        LATE,
        /** It waits for the citizen's reply. */
        PAUSED,
        MET,
        MET_LATE,
        /** It ended before it was met. */
        STOPPED,
        /** It runs, but its due time is open: the calendar lacks the year. */
        UNKNOWN
    }
}
