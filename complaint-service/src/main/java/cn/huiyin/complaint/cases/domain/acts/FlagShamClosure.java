package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ANSWERED;
import static cn.huiyin.complaint.cases.domain.CaseState.CLOSED;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.Answer;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDraft;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.ShamClosure;
import cn.huiyin.complaint.cases.domain.Shown;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Flag a sham closure 假闭环: the same matter was complained of again after the office had answered, and not later than
 * some days after the case ended. It moves nothing; supervisors see it and it is counted.
 */
public final class FlagShamClosure implements CaseAct<FlagShamClosure.Command> {

    /**
     * @param again number of the later case
     * @param cameAt when that one was registered
     * @param window how long after the end of this case the same matter may not come again
     */
    public record Command(String again, Instant cameAt, Duration window) implements CaseCommand {}

    /** @param again number of the later case */
    public record ShamClosureFlagged(
            Instant at, CaseActor by, @Shown String again) implements CaseEvent {

        @Override
        public boolean internal() {
            return true;
        }

        /** Counts as an event by time alone: pages that show the case stay valid. */
        @Override
        public boolean byTimeAlone() {
            return true;
        }

        @Override
        public void applyTo(CaseDraft draft) {
            draft.keep(new ShamClosure(
                    Objects.requireNonNull(draft.before().answer()).at()));
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("flag-sham-closure", "假闭环", Command.class)
                .by(Party.ENGINE)
                .from(ANSWERED, CLOSED)
                .to(ANSWERED, CLOSED)
                .because("changes no state: the case stays as it is, the flag is counted")
                .events(ShamClosureFlagged.class);
    }

    @Override
    public Optional<Refusal> refusal(ActContext context) {
        Answer answer = context.current().answer();
        if (answer == null || answer.office() == null) {
            return Optional.of(Refusal.byRule("no-office-answer", "No office has answered the case."));
        }
        return ShamClosure.flagged(context.current())
                ? Optional.of(Refusal.byRule("sham-closure-known", "This answer is flagged already."))
                : Optional.empty();
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        Case current = context.current();
        Instant answeredAt = Objects.requireNonNull(current.answer()).at();
        Instant endedAt = Objects.requireNonNullElse(current.endedAt(), answeredAt);
        boolean soon =
                command.cameAt().isAfter(answeredAt) && !command.cameAt().isAfter(endedAt.plus(command.window()));
        return soon
                ? Decision.accepted(new ShamClosureFlagged(context.now(), context.by(), command.again()))
                : Decision.refused(Refusal.byRule("not-soon-after", "It did not come again soon after the end."));
    }
}
