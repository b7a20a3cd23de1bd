package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.IN_PROGRESS;
import static cn.huiyin.complaint.cases.domain.Party.ENGINE;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDraft;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Department;
import cn.huiyin.complaint.cases.domain.EscalationLevel;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Shown;
import cn.huiyin.complaint.cases.domain.TimerStep;
import cn.huiyin.complaint.cases.domain.WhistleTimers;
import cn.huiyin.complaint.cases.domain.Whistles;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Remind a department 催报到: what time alone does to one that was called in and has not reported in. It warns before the
 * time ends, marks the report-in that was missed and tells those higher up, each once.
 */
public final class RemindDepartment implements CaseAct<RemindDepartment.Command> {

    public record Command() implements CaseCommand {}

    /** @param percent of the working time that was used when the warning fell due */
    public record ReportInWarned(
            Instant at,
            CaseActor by,
            @Shown Department department,
            @Shown Instant reportBy,
            int percent) implements CaseEvent {

        @Override
        public boolean byTimeAlone() {
            return true;
        }

        @Override
        public void applyTo(CaseDraft draft) {
            draft.keep(Whistles.of(draft.before()).changed(department, call -> call.warned(percent)));
        }
    }

    public record ReportInMissed(
            Instant at,
            CaseActor by,
            @Shown Department department,
            @Shown Instant reportBy) implements CaseEvent {

        @Override
        public boolean byTimeAlone() {
            return true;
        }

        @Override
        public void applyTo(CaseDraft draft) {
            draft.keep(Whistles.of(draft.before()).changed(department, call -> call.missed(at)));
        }
    }

    /** @param to who is told */
    public record ReportInEscalated(
            Instant at,
            CaseActor by,
            @Shown Department department,
            @Shown Instant reportBy,
            @Shown EscalationLevel to) implements CaseEvent {

        @Override
        public boolean byTimeAlone() {
            return true;
        }

        @Override
        public void applyTo(CaseDraft draft) {
            draft.keep(Whistles.of(draft.before()).changed(department, call -> call.escalatedTo(to)));
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("remind-department", "催报到", Command.class)
                .by(ENGINE)
                .from(IN_PROGRESS)
                .to(IN_PROGRESS)
                .because("changes no state: warns, marks what was missed and escalates, each once for each call")
                .events(ReportInWarned.class, ReportInMissed.class, ReportInEscalated.class);
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        List<CaseEvent> events = due(context);
        return events.isEmpty()
                ? Decision.refused(Refusal.byRule("nothing-due", "Nothing is due by time alone."))
                : new Decision.Accepted(events);
    }

    /** What time alone does now to the departments that were called in. */
    static List<CaseEvent> due(ActContext context) {
        return WhistleTimers.due(context.current(), context.dueTimes(), context.now()).stream()
                .map(pending -> event(context, pending))
                .toList();
    }

    private static CaseEvent event(ActContext context, WhistleTimers.Pending pending) {
        Instant now = context.now();
        CaseActor by = context.by();
        Department department = pending.call().department();
        Instant reportBy = Objects.requireNonNull(pending.call().reportBy());
        return switch (pending.step()) {
            case TimerStep.Warning warning -> new ReportInWarned(now, by, department, reportBy, warning.percent());
            case TimerStep.Missed _ -> new ReportInMissed(now, by, department, reportBy);
            case TimerStep.Escalation escalation ->
                new ReportInEscalated(now, by, department, reportBy, escalation.to());
            case TimerStep.Unknown _ -> throw new IllegalStateException("step: unknown (expected: one that is due)");
        };
    }
}
