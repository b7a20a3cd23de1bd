package cn.huiyin.complaint.deadlines;

import cn.huiyin.complaint.cases.domain.Coded;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import java.time.Instant;
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
        @Nullable Integer remainingWorkingDays) {

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
