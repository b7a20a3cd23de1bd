package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ANSWERED;
import static cn.huiyin.complaint.cases.domain.CaseState.ASSIGNED;
import static cn.huiyin.complaint.cases.domain.CaseState.CLOSED;
import static cn.huiyin.complaint.cases.domain.CaseState.IN_PROGRESS;
import static cn.huiyin.complaint.cases.domain.CaseState.REGISTERED;
import static cn.huiyin.complaint.cases.domain.CaseState.TRIAGE;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDraft;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Shown;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Recompute the deadlines 重算时限: calendar or deadline classes were changed, and an administrator wants running
 * deadlines to follow. Extensions and waits are given again; nothing becomes late by it, and what is late stays so. A
 * deadline that an act set keeps its due time; where that is open for want of a year, it gets one.
 */
public final class RecomputeDeadlines implements CaseAct<RecomputeDeadlines.Command> {

    /** @param reason why, for the history of each case */
    public record Command(@NotBlank @Size(max = 500) String reason) implements CaseCommand {}

    /** @param moved the running deadlines with their new due times; the old ones stay in the history */
    public record DeadlinesRecomputed(
            Instant at, CaseActor by, @Shown String reason, List<Deadline> moved) implements CaseEvent {

        @Override
        public void applyTo(CaseDraft draft) {
            draft.move(moved, at);
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("recompute-deadlines", "重算时限", Command.class)
                .by(Party.ADMIN)
                .from(REGISTERED, TRIAGE, ASSIGNED, IN_PROGRESS, ANSWERED, CLOSED)
                .to(REGISTERED, TRIAGE, ASSIGNED, IN_PROGRESS, ANSWERED, CLOSED)
                .because("for all cases at once, after a report of what it would move; nothing becomes late by it;"
                        + " after the answer, where an opinion or a leader's plan has no due time yet")
                .events(DeadlinesRecomputed.class);
    }

    @Override
    public Optional<Refusal> refusal(ActContext context) {
        return context.recomputed().isEmpty()
                ? Optional.of(Refusal.byRule("nothing-to-recompute", "No due time would be another one."))
                : Optional.empty();
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        return Decision.accepted(
                new DeadlinesRecomputed(context.now(), context.by(), command.reason(), context.recomputed()));
    }
}
