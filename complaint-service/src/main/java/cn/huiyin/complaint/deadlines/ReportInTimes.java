package cn.huiyin.complaint.deadlines;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.domain.EscalationLevel;
import cn.huiyin.complaint.cases.domain.ReportInLimit;
import cn.huiyin.complaint.cases.domain.TimerStep;
import cn.huiyin.platform.calendar.CalendarYearMissing;
import cn.huiyin.platform.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Computes by when departments that are called in must report in, and who is told when they do not. */
final class ReportInTimes {

    private static final int MINUTES_PER_HOUR = 60;
    private static final int PERCENT = 100;

    private final ReportInPolicy policy;

    ReportInTimes(ReportInPolicy policy) {
        this.policy = policy;
    }

    ReportInLimit limit(String deadlineClass, Instant calledAt) {
        return row(deadlineClass, calledAt).limit();
    }

    /** Null where the calendar lacks the year. */
    @Nullable
    Instant reportBy(WorkingCalendar calendar, Instant calledAt, int workingHours) {
        try {
            return calendar.plusWorkingMinutes(calledAt, workingHours * MINUTES_PER_HOUR);
        } catch (CalendarYearMissing _) {
            return null;
        }
    }

    /** Earliest first; a step in a year that the calendar lacks is computed when that year is known. */
    List<TimerStep> steps(WorkingCalendar calendar, String deadlineClass, Instant calledAt, Instant reportBy) {
        ArrayList<TimerStep> steps = new ArrayList<>(List.of(TimerStep.Missed.after(reportBy)));
        ReportInPolicy.Row row = row(deadlineClass, calledAt);
        try {
            addWarning(steps, calendar, row, calledAt, reportBy);
            steps.add(escalation(calendar, reportBy, row.headAfter(), EscalationLevel.OFFICE_HEAD));
            steps.add(escalation(calendar, reportBy, row.supervisorAfter(), EscalationLevel.SUPERVISOR));
        } catch (CalendarYearMissing year) {
            steps.add(new TimerStep.Unknown(DistrictDay.startOf(LocalDate.of(year.year(), 1, 1))));
        }
        steps.sort(Comparator.comparing(TimerStep::at));
        return List.copyOf(steps);
    }

    private void addWarning(
            List<TimerStep> steps,
            WorkingCalendar calendar,
            ReportInPolicy.Row row,
            Instant calledAt,
            Instant reportBy) {
        long minutes = calendar.workingMinutesBetween(calledAt, reportBy) * row.warning() / PERCENT;
        if (minutes > 0) {
            Instant at = calendar.plusWorkingMinutes(calledAt, Math.toIntExact(minutes));
            steps.add(new TimerStep.Warning(at, row.warning()));
        }
    }

    private TimerStep escalation(WorkingCalendar calendar, Instant reportBy, int afterMinutes, EscalationLevel to) {
        return new TimerStep.Escalation(calendar.plusWorkingMinutes(reportBy.plusMillis(1), afterMinutes), to);
    }

    private ReportInPolicy.Row row(String deadlineClass, Instant calledAt) {
        return policy.rowFor(deadlineClass, DistrictDay.dateOf(calledAt));
    }
}
