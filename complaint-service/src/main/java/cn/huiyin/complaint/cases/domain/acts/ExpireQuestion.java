package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ASSIGNED;
import static cn.huiyin.complaint.cases.domain.CaseState.IN_PROGRESS;
import static cn.huiyin.complaint.cases.domain.CaseState.TRIAGE;
import static cn.huiyin.complaint.cases.domain.Party.ENGINE;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDraft;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Question;
import cn.huiyin.complaint.cases.domain.Refusal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A question expires 询问到期: the citizen did not reply in time; the office goes on with what it knows. */
public final class ExpireQuestion implements CaseAct<ExpireQuestion.Command> {

    public record Command() implements CaseCommand {}

    /** @param resumed the deadline of the answer with its new due time; null where it did not wait */
    public record QuestionExpired(
            Instant at, CaseActor by, @Nullable Deadline resumed) implements CaseEvent {

        @Override
        public void applyTo(CaseDraft draft) {
            Question.close(draft, resumed, at);
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("expire-question", "询问到期", Command.class)
                .by(ENGINE)
                .from(TRIAGE, ASSIGNED, IN_PROGRESS)
                .to(TRIAGE, ASSIGNED, IN_PROGRESS)
                .because("nobody replied in time; the answer's time runs again, with what was left of it")
                .events(QuestionExpired.class);
    }

    @Override
    public Optional<Refusal> refusal(ActContext context) {
        Optional<Question> open = Question.open(context.current());
        if (open.isEmpty()) {
            return Optional.of(Refusal.byRule("no-question", "Nothing is asked."));
        }
        Instant until = open.get().until();
        return until == null || context.now().isBefore(until)
                ? Optional.of(Refusal.byRule("reply-awaited", "The citizen still has time to reply."))
                : Optional.empty();
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        return Decision.accepted(expired(context));
    }

    /** What time alone does to a question whose time is over. */
    static Optional<CaseEvent> due(ActContext context) {
        return Question.expiry(context.current())
                .filter(until -> !context.now().isBefore(until))
                .map(_ -> expired(context));
    }

    private static CaseEvent expired(ActContext context) {
        return new QuestionExpired(context.now(), context.by(), Question.resumed(context));
    }
}
