package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ANSWERED;
import static cn.huiyin.complaint.cases.domain.CaseState.ASSIGNED;
import static cn.huiyin.complaint.cases.domain.CaseState.CLOSED;
import static cn.huiyin.complaint.cases.domain.CaseState.IN_PROGRESS;
import static cn.huiyin.complaint.cases.domain.CaseState.REGISTERED;
import static cn.huiyin.complaint.cases.domain.CaseState.TRIAGE;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseEvolution;
import cn.huiyin.complaint.cases.domain.CaseTimers;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.EscalationLevel;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Shown;
import cn.huiyin.complaint.cases.domain.TimerEvent;
import cn.huiyin.complaint.cases.domain.TimerStep;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Tick 到时: what time alone does to a case. It warns before a deadline ends, marks the one that was missed, and tells
 * those higher up, each once; it ends a question to which nobody replied, so that the answer's time runs again; and it
 * reminds departments that were called in. An order of an earlier version gets its deadline first.
 */
public final class Tick implements CaseAct<Tick.Command> {

    public record Command() implements CaseCommand {}

    /**
     * Warning 预警.
     *
     * @param percent of the working time that was used when the warning fell due
     * @param to who owes the act
     */
    public record DeadlineWarned(
            Instant at,
            CaseActor by,
            @Shown DeadlineKind deadline,
            Instant startedAt,
            Instant dueAt,
            int percent,
            @Shown EscalationLevel to)
            implements TimerEvent {

        /** A due time that moved is warned of again. */
        @Override
        public boolean settles(TimerStep step, Deadline duty) {
            return step instanceof TimerStep.Warning warning
                    && Objects.equals(dueAt, duty.dueAt())
                    && percent >= warning.percent();
        }
    }

    /**
     * Missed 逾期.
     *
     * @param to who owes the act
     */
    public record DeadlineMissed(
            Instant at,
            CaseActor by,
            @Shown DeadlineKind deadline,
            Instant startedAt,
            Instant dueAt,
            @Shown EscalationLevel to)
            implements TimerEvent {

        /** A missed deadline is not warned of again, even when its due time moves. */
        @Override
        public boolean settles(TimerStep step, Deadline duty) {
            return step instanceof TimerStep.Warning || step instanceof TimerStep.Missed;
        }
    }

    /**
     * Escalation 升级督办: a missed deadline is told higher up.
     *
     * @param step the level that the policy names
     * @param to who is told; the triage desk where that level is of an office and none has the case
     */
    public record Escalated(
            Instant at,
            CaseActor by,
            @Shown DeadlineKind deadline,
            Instant startedAt,
            Instant dueAt,
            EscalationLevel step,
            @Shown EscalationLevel to)
            implements TimerEvent {

        @Override
        public boolean settles(TimerStep step, Deadline duty) {
            return step instanceof TimerStep.Escalation escalation && this.step == escalation.to();
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("tick", "到时", Command.class)
                .by(Party.ENGINE)
                .from(REGISTERED, TRIAGE, ASSIGNED, IN_PROGRESS, ANSWERED, CLOSED)
                .to(REGISTERED, TRIAGE, ASSIGNED, IN_PROGRESS, ANSWERED, CLOSED)
                .because("changes no state: warns, marks what was missed and escalates, each once")
                .events(DeadlineWarned.class, DeadlineMissed.class, Escalated.class, SupervisionTimed.class);
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        List<CaseEvent> first = Stream.concat(
                        ExpireQuestion.due(context).stream(), SupervisionTimed.due(context).stream())
                .toList();
        // A deadline whose time runs again or begins may have used so much of it that it is warned of at once.
        Case after = CaseEvolution.evolve(context.current(), first);
        Stream<CaseEvent> ofDeadlines = CaseTimers.due(after, context.dueTimes(), context.now()).stream()
                .map(pending -> event(context, pending.deadline(), pending.step()));
        Stream<CaseEvent> ofDepartments = RemindDepartment.due(context).stream();
        List<CaseEvent> events = Stream.of(first.stream(), ofDeadlines, ofDepartments)
                .flatMap(part -> part)
                .toList();
        return events.isEmpty()
                ? Decision.refused(Refusal.byRule("nothing-due", "Nothing is due by time alone."))
                : new Decision.Accepted(events);
    }

    private static CaseEvent event(ActContext context, Deadline deadline, TimerStep step) {
        Instant now = context.now();
        CaseActor by = context.by();
        DeadlineKind kind = deadline.kind();
        Instant startedAt = deadline.startedAt();
        Instant dueAt = Objects.requireNonNull(deadline.dueAt());
        EscalationLevel owing = owing(kind);
        return switch (step) {
            case TimerStep.Warning warning ->
                new DeadlineWarned(now, by, kind, startedAt, dueAt, warning.percent(), told(context.current(), owing));
            case TimerStep.Missed _ ->
                new DeadlineMissed(now, by, kind, startedAt, dueAt, told(context.current(), owing));
            case TimerStep.Escalation(Instant _, EscalationLevel rung) ->
                new Escalated(now, by, kind, startedAt, dueAt, rung, told(context.current(), rung));
            case TimerStep.Unknown _ -> throw new IllegalStateException("step: unknown (expected: one that is due)");
        };
    }

    private static EscalationLevel owing(DeadlineKind kind) {
        return switch (kind) {
            case ASSIGN -> EscalationLevel.TRIAGE;
            case ACCEPT, CONTACT, ANSWER, SUPERVISION -> EscalationLevel.OFFICE;
            case REVIEW -> EscalationLevel.SUPERVISOR;
            case RE_REVIEW, LEAD -> EscalationLevel.LEADER;
        };
    }

    private static EscalationLevel told(Case current, EscalationLevel level) {
        return level.inTheOffice() && current.office() == null ? EscalationLevel.TRIAGE : level;
    }
}
