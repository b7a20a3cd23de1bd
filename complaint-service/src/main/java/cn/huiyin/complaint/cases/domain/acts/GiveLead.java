package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ANSWERED;
import static cn.huiyin.complaint.cases.domain.CaseState.ASSIGNED;
import static cn.huiyin.complaint.cases.domain.CaseState.CLOSED;
import static cn.huiyin.complaint.cases.domain.CaseState.IN_PROGRESS;
import static cn.huiyin.complaint.cases.domain.CaseState.TRIAGE;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDraft;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Input;
import cn.huiyin.complaint.cases.domain.InputType;
import cn.huiyin.complaint.cases.domain.Lead;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Shown;
import cn.huiyin.complaint.cases.domain.StartsDeadline;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Give a case to a leader 领导包案: a supervisor names the leader who answers for a stubborn case from now on. */
public final class GiveLead implements CaseAct<GiveLead.Command> {

    /** Working days in which the leader sets a plan. */
    static final int DAYS_TO_PLAN = 5;

    /**
     * @param leader id of the leader's account
     * @param leaderName display name of the leader
     */
    public record Command(
            @NotBlank @Pattern(regexp = "[0-9a-f-]{36}") @Input(InputType.LEADER)
            String leader,

            @NotBlank @Size(max = 100) @Input(InputType.LEADER_NAME)
            String leaderName,

            @NotBlank @Size(max = 2000) String reason)
            implements CaseCommand {}

    /** @param deadline by which the leader owes a plan */
    public record LeadGiven(
            Instant at,
            CaseActor by,
            String leader,
            @Shown String leaderName,
            @Shown String reason,
            Deadline deadline) implements StartsDeadline, LeadEvent {

        @Override
        public void applyTo(CaseDraft draft) {
            draft.keep(new Lead(leader, leaderName, null, null));
            draft.start(List.of(deadline));
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("give-lead", "领导包案", Command.class)
                .by(Party.SUPERVISOR)
                .from(TRIAGE, ASSIGNED, IN_PROGRESS, ANSWERED, CLOSED)
                .to(TRIAGE, ASSIGNED, IN_PROGRESS, ANSWERED, CLOSED)
                .because("changes no state; the office goes on, the leader owes a plan")
                .events(LeadGiven.class);
    }

    @Override
    public Optional<Refusal> refusal(ActContext context) {
        return Lead.open(context.current())
                .map(_ -> Refusal.byRule("has-a-leader", "A leader has taken the case on and has not ended it."));
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        return Decision.accepted(new LeadGiven(
                context.now(),
                context.by(),
                command.leader(),
                command.leaderName(),
                command.reason(),
                context.dueTimes().startWithin(DeadlineKind.LEAD, context.now(), DAYS_TO_PLAN)));
    }

    /** Only the leader who has the case acts as its leader. */
    static Optional<Refusal> notTheirs(ActContext context) {
        Optional<Lead> open = Lead.open(context.current());
        if (open.isEmpty()) {
            return Optional.of(Refusal.byRule("no-lead", "No leader has taken the case on."));
        }
        boolean another = context.by().party() == Party.LEADER
                && !open.get().leader().equals(context.by().subject());
        return another
                ? Optional.of(Refusal.byRule("not-your-lead", "Another leader has taken the case on."))
                : Optional.empty();
    }
}
