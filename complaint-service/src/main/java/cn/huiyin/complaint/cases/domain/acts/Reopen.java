package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ANSWERED;
import static cn.huiyin.complaint.cases.domain.CaseState.CLOSED;
import static cn.huiyin.complaint.cases.domain.CaseState.IN_PROGRESS;
import static cn.huiyin.complaint.cases.domain.CaseState.TRIAGE;
import static cn.huiyin.complaint.cases.domain.Party.CITIZEN;
import static cn.huiyin.complaint.cases.domain.Party.SUPERVISOR;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.Case;
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
import cn.huiyin.complaint.cases.domain.Reviews;
import cn.huiyin.complaint.cases.domain.Shown;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reopen 重新办理: the office owes a new answer. The citizen may have it once; after that the answer is reviewed. A
 * question that the desk answered at once has no office yet: triage decides.
 */
public final class Reopen implements CaseAct<Reopen.Command> {

    /** The citizen may have a finished case opened again this long; natural days. */
    public static final Duration WINDOW = Duration.ofDays(30);

    public record Command(@NotBlank @Size(max = 2000) String reason) implements CaseCommand {}

    /**
     * @param reason null where a rating without a reason opened it again
     * @param answerDeadline null where the case is restricted: no deadline runs there
     * @param assignDeadline for the triage desk, where no office has the case; null where one has it, or it is
     *     restricted
     */
    public record Reopened(
            Instant at,
            CaseActor by,
            @Nullable @Shown String reason,
            @Nullable Deadline answerDeadline,
            @Nullable Deadline assignDeadline)
            implements CaseEvent {

        @Override
        public void applyTo(CaseDraft draft) {
            draft.enter(draft.before().office() == null ? TRIAGE : IN_PROGRESS);
            draft.reopen();
            if (by.party() == CITIZEN) {
                draft.keep(new ByRight(at));
            }
            draft.start(Stream.of(assignDeadline, answerDeadline)
                    .filter(Objects::nonNull)
                    .toList());
        }
    }

    /** @param at when the citizen had it opened again */
    public record ByRight(Instant at) {}

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("reopen", "重新办理", Command.class)
                .by(CITIZEN, Party.TRIAGE, SUPERVISOR)
                .from(ANSWERED, CLOSED)
                .to(IN_PROGRESS, TRIAGE)
                .because("by the citizen once, after that by a review; to TRIAGE where no office has it")
                .events(Reopened.class);
    }

    /**
     * Once and the window bind the citizen; the desk and the supervisor may reopen at any time, for new facts also
     * after the last word.
     */
    @Override
    public Optional<Refusal> refusal(ActContext context) {
        Case current = context.current();
        Optional<Refusal> pending = Reviews.pending(current);
        return context.by().party() == CITIZEN
                ? pending.or(() -> Reviews.ended(current)).or(() -> ofTheCitizen(context))
                : pending;
    }

    /** Why the citizen has no right any more to have it opened again, by asking for it or by a dissatisfied rating. */
    static Optional<Refusal> ofTheCitizen(ActContext context) {
        if (context.current().facets().find(ByRight.class).isPresent()) {
            return Optional.of(Refusal.byRule("reopened-already", "The citizen had it opened again once already."));
        }
        Instant endedAt = context.current().endedAt();
        return endedAt != null && context.now().isAfter(endedAt.plus(WINDOW))
                ? Optional.of(Refusal.byRule(
                        "reopen-window-over", "A case can be opened again within " + WINDOW.toDays() + " days."))
                : Optional.empty();
    }

    @Override
    public @Nullable Instant until(ActContext context) {
        Instant endedAt = context.current().endedAt();
        return endedAt == null || context.by().party() != CITIZEN ? null : endedAt.plus(WINDOW);
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        return Decision.accepted(reopened(context, command.reason()));
    }

    static Reopened reopened(ActContext context, @Nullable String reason) {
        Case current = context.current();
        boolean runs = !Restriction.holds(current);
        String deadlineClass = context.deadlineClass();
        return new Reopened(
                context.now(),
                context.by(),
                reason,
                runs ? context.start(DeadlineKind.ANSWER, deadlineClass) : null,
                runs && current.office() == null ? context.start(DeadlineKind.ASSIGN, deadlineClass) : null);
    }
}
