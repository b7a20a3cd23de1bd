package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ANSWERED;
import static cn.huiyin.complaint.cases.domain.CaseState.ASSIGNED;
import static cn.huiyin.complaint.cases.domain.CaseState.CLOSED;
import static cn.huiyin.complaint.cases.domain.CaseState.IN_PROGRESS;
import static cn.huiyin.complaint.cases.domain.CaseState.TRIAGE;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDraft;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Lead;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Shown;
import cn.huiyin.complaint.cases.domain.StartsDeadline;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Plan of a lead 包案方案: the leader sets the steps and by when the case is settled; again while the plan is not overdue.
 */
public final class PlanLead implements CaseAct<PlanLead.Command> {

    private static final int LONGEST = 60;

    /** @param workingDays until all of it is done */
    public record Command(
            @NotBlank @Size(max = 5000) String steps,
            @NotNull @Min(1) @Max(LONGEST) Integer workingDays) implements CaseCommand {}

    /** @param deadline by which the leader ends the lead */
    public record LeadPlanned(
            Instant at,
            CaseActor by,
            @Shown String steps,
            @Shown int workingDays,
            Deadline deadline) implements StartsDeadline, LeadEvent {

        /** The first plan is what was owed; another one replaces it. */
        @Override
        public void applyTo(CaseDraft draft) {
            Lead lead = Lead.open(draft.before()).orElseThrow();
            draft.keep(lead.planned(steps));
            if (lead.plan() == null) {
                draft.meet(DeadlineKind.LEAD, at);
                draft.start(List.of(deadline));
            } else {
                draft.move(List.of(deadline), at);
            }
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("plan-lead", "包案方案", Command.class)
                .by(Party.LEADER)
                .from(TRIAGE, ASSIGNED, IN_PROGRESS, ANSWERED, CLOSED)
                .to(TRIAGE, ASSIGNED, IN_PROGRESS, ANSWERED, CLOSED)
                .because("has a due time of its own; not again once that has passed")
                .events(LeadPlanned.class);
    }

    @Override
    public Optional<Refusal> refusal(ActContext context) {
        return GiveLead.notTheirs(context).or(() -> overdue(context));
    }

    private static Optional<Refusal> overdue(ActContext context) {
        Case current = context.current();
        boolean planned = Lead.open(current).map(Lead::plan).isPresent();
        boolean late = current.deadlines()
                .latest(DeadlineKind.LEAD)
                .filter(deadline -> deadline.late(context.now()))
                .isPresent();
        return planned && late
                ? Optional.of(Refusal.byRule("plan-overdue", "The plan is overdue; no other one moves it."))
                : Optional.empty();
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        return Decision.accepted(new LeadPlanned(
                context.now(),
                context.by(),
                command.steps(),
                command.workingDays(),
                context.dueTimes().startWithin(DeadlineKind.LEAD, context.now(), command.workingDays())));
    }
}
