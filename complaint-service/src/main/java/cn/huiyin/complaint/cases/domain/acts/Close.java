package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ANSWERED;
import static cn.huiyin.complaint.cases.domain.CaseState.CLOSED;
import static cn.huiyin.complaint.cases.domain.Party.OFFICE_HEAD;
import static cn.huiyin.complaint.cases.domain.Party.SUPERVISOR;

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
import cn.huiyin.complaint.cases.domain.Input;
import cn.huiyin.complaint.cases.domain.InputType;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Reviews;
import cn.huiyin.complaint.cases.domain.Shown;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Close 办结: nothing more is to be done, since the citizen did not rate, or was dissatisfied again. */
public final class Close implements CaseAct<Close.Command> {

    public record Command(
            @Nullable @Size(max = 2000) @Input(InputType.LONG_TEXT)
            String reason) implements CaseCommand {

        public Command {
            reason = OptionalText.orNull(reason);
        }
    }

    public record Closed(
            Instant at, CaseActor by, @Nullable @Shown String reason) implements CaseEvent {

        @Override
        public void applyTo(CaseDraft draft) {
            draft.end(CLOSED, reason, null, at);
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("close", "办结", Command.class)
                .by(OFFICE_HEAD, SUPERVISOR)
                .from(ANSWERED)
                .to(CLOSED)
                .because("when the citizen does not rate, or is dissatisfied again")
                .events(Closed.class);
    }

    /** The citizen has time to judge the answer first. */
    @Override
    public Optional<Refusal> refusal(ActContext context) {
        Case current = context.current();
        Answer answer = current.answer();
        boolean ratingIsAwaited = answer != null
                && !Rate.answerWasRated(current)
                && context.now().isBefore(answer.at().plus(Rate.WINDOW));
        return ratingIsAwaited
                ? Optional.of(Refusal.byRule(
                        "rating-awaited", "The citizen has " + Rate.WINDOW.toDays() + " days to judge the answer."))
                : Reviews.pending(current);
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        return Decision.accepted(new Closed(context.now(), context.by(), command.reason()));
    }
}
