package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.TRIAGE;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDraft;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Restriction;
import cn.huiyin.complaint.cases.domain.Shown;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * Lift the restriction 解除限制: it accuses nobody after all; the triage desk assigns it as any other, in a time that
 * begins now.
 */
public final class LiftRestriction implements CaseAct<LiftRestriction.Command> {

    public record Command(@NotBlank @Size(max = 2000) String reason) implements CaseCommand {}

    /** @param assign the deadline of the assignment, which begins anew */
    public record RestrictionLifted(
            Instant at, CaseActor by, @Shown String reason, Deadline assign) implements CaseEvent {

        @Override
        public boolean internal() {
            return true;
        }

        @Override
        public void applyTo(CaseDraft draft) {
            draft.keep(new Restriction(false));
            // An earlier version let deadlines begin when a restricted case was opened again.
            draft.stop(EnumSet.allOf(DeadlineKind.class), at);
            draft.start(List.of(assign));
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("lift-restriction", "解除限制", Command.class)
                .by(Party.INTEGRITY)
                .from(TRIAGE)
                .to(TRIAGE)
                .because("the triage desk has it then, and everybody sees it who sees such cases")
                .events(RestrictionLifted.class);
    }

    @Override
    public Optional<Refusal> refusal(ActContext context) {
        return Restriction.holds(context.current())
                ? Optional.empty()
                : Optional.of(Refusal.byRule("not-restricted", "The case is not restricted."));
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        return Decision.accepted(new RestrictionLifted(
                context.now(),
                context.by(),
                command.reason(),
                context.start(DeadlineKind.ASSIGN, context.deadlineClass())));
    }
}
