package cn.huiyin.complaint.deadlines;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.TimerStep;
import cn.huiyin.platform.calendar.CalendarYearMissing;
import cn.huiyin.platform.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Computes the times of warnings and escalations by the timer policy; they fall into working time. */
final class TimerSteps {

    private static final int PERCENT = 100;

    private final TimerPolicy policy;

    TimerSteps(TimerPolicy policy) {
        this.policy = policy;
    }

    /** Earliest first. */
    List<TimerStep> of(Deadline deadline, Instant dueAt, WorkingCalendar calendar) {
        ArrayList<TimerStep> steps = new ArrayList<>(List.of(TimerStep.Missed.after(dueAt)));
        policy.rowsFor(deadline.kind(), DistrictDay.dateOf(deadline.startedAt()))
                .forEach(row -> step(row, deadline, dueAt, calendar)
                        .filter(step -> row.holdsAt(step.at()))
                        .ifPresent(steps::add));
        steps.sort(Comparator.comparing(TimerStep::at));
        return List.copyOf(steps);
    }

    private static Optional<TimerStep> step(
            TimerPolicy.Row row, Deadline deadline, Instant dueAt, WorkingCalendar calendar) {
        try {
            return switch (row) {
                case TimerPolicy.Warning warning -> warning(warning.percent(), deadline.startedAt(), dueAt, calendar);
                case TimerPolicy.Escalation escalation -> Optional.of(escalation(escalation, dueAt, calendar));
            };
        } catch (CalendarYearMissing year) {
            return Optional.of(new TimerStep.Unknown(DistrictDay.startOf(LocalDate.of(year.year(), 1, 1))));
        }
    }

    /** None where the deadline is too short to leave working time before it. */
    private static Optional<TimerStep> warning(
            int percent, Instant startedAt, Instant dueAt, WorkingCalendar calendar) {
        long minutes = calendar.workingMinutesBetween(startedAt, dueAt) * percent / PERCENT;
        return minutes <= 0
                ? Optional.empty()
                : Optional.of(new TimerStep.Warning(
                        calendar.plusWorkingMinutes(startedAt, Math.toIntExact(minutes)), percent));
    }

    /** Not before the deadline is missed, also where no time lies between. */
    private static TimerStep.Escalation escalation(
            TimerPolicy.Escalation row, Instant dueAt, WorkingCalendar calendar) {
        Instant at = calendar.plusWorkingMinutes(dueAt.plusMillis(1), row.afterMinutes());
        return new TimerStep.Escalation(at, row.to());
    }
}
