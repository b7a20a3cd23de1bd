package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.CLOSED;
import static cn.huiyin.complaint.cases.domain.CaseState.REGISTERED;
import static cn.huiyin.complaint.cases.domain.CaseState.TRIAGE;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.Answer;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDraft;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Outcome;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Question;
import cn.huiyin.complaint.cases.domain.Shown;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.EnumSet;

/**
 * Answer at once 当场答复: a question 咨询 that the desk itself can answer; no office has to do anything. The reply to an
 * order of a supervisor, and a leader's plan, are still owed, as after any other answer.
 */
public final class AnswerAtOnce implements CaseAct<AnswerAtOnce.Command> {

    /** Longest answer, in characters. */
    public static final int MAX_TEXT = 2000;

    public record Command(@NotBlank @Size(max = MAX_TEXT) String text) implements CaseCommand {}

    public record AnsweredAtOnce(
            Instant at,
            CaseActor by,
            @Shown(toCitizen = true) String text) implements CaseEvent {

        @Override
        public void applyTo(CaseDraft draft) {
            draft.answer(new Answer(text, Outcome.EXPLAINED, null, null, null, null, at, null));
            draft.end(CLOSED, null, null, at);
            Question.close(draft, null, at);
            draft.meet(DeadlineKind.ANSWER, at);
            draft.stop(EnumSet.copyOf(DeadlineKind.ofEveryCase()), at);
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("answer-at-once", "当场答复", Command.class)
                .by(Party.OPERATOR, Party.TRIAGE, Party.INTEGRITY)
                .from(REGISTERED, TRIAGE)
                .to(CLOSED)
                .because("a question, answered before an office has it; the citizen may still ask for more")
                .events(AnsweredAtOnce.class);
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        return Decision.accepted(new AnsweredAtOnce(context.now(), context.by(), command.text()));
    }
}
