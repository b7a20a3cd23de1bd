package cn.huiyin.complaint.deadlines;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as people see it.
 *
 * @param kind assign, accept, contact or answer
 * @param state idle, running, soon (last fifth), late, met, met-late, stopped, or unknown (no due time: the calendar
 *     lacks the year)
 * @param fraction share of the working time that is used, 0 to 1
 * @param remainingWorkingMinutes working minutes left; absent unless running and in time
 * @param remainingWorkingDays working days left, today not counted; absent unless running and in time
 */
public record DeadlineView(
        String kind,
        String state,
        @Nullable Instant startedAt,
        @Nullable Instant dueAt,
        @Nullable Instant metAt,
        @Nullable Double fraction,
        @Nullable Long remainingWorkingMinutes,
        @Nullable Integer remainingWorkingDays) {}
