package cn.huiyin.complaint.timers;

import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.Department;
import cn.huiyin.complaint.cases.domain.TimerEvent;
import cn.huiyin.complaint.cases.domain.TimerStep;
import cn.huiyin.complaint.cases.domain.WhistleCall;
import cn.huiyin.complaint.cases.domain.acts.RemindDepartment;
import cn.huiyin.complaint.cases.domain.acts.Tick;
import java.time.Instant;
import java.util.Optional;

/** A step that time did to a duty, and by which due time. */
record Done(TimerStep step, Instant dueAt) {

    static Done of(TimerEvent event) {
        TimerStep step =
                switch (event) {
                    case Tick.DeadlineWarned warned -> new TimerStep.Warning(event.at(), warned.percent());
                    case Tick.Escalated escalated -> new TimerStep.Escalation(event.at(), escalated.step());
                    default -> new TimerStep.Missed(event.at());
                };
        return new Done(step, event.dueAt());
    }

    /** Empty where the event is none of this call. */
    static Optional<Done> of(CaseEvent event, WhistleCall call) {
        Instant at = event.at();
        return switch (event) {
            case RemindDepartment.ReportInWarned warned ->
                of(new TimerStep.Warning(at, warned.percent()), call, warned.department(), warned.reportBy());
            case RemindDepartment.ReportInMissed missed ->
                of(new TimerStep.Missed(at), call, missed.department(), missed.reportBy());
            case RemindDepartment.ReportInEscalated escalated ->
                of(new TimerStep.Escalation(at, escalated.to()), call, escalated.department(), escalated.reportBy());
            default -> Optional.empty();
        };
    }

    private static Optional<Done> of(TimerStep step, WhistleCall call, Department department, Instant reportBy) {
        return call.department().equals(department) && reportBy.equals(call.reportBy())
                ? Optional.of(new Done(step, reportBy))
                : Optional.empty();
    }

    Instant at() {
        return step.at();
    }

    String key() {
        return StepWindows.keyOf(step, dueAt);
    }

    boolean marksLate() {
        return step instanceof TimerStep.Missed;
    }
}
