package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ASSIGNED;
import static cn.huiyin.complaint.cases.domain.CaseState.IN_PROGRESS;
import static cn.huiyin.complaint.cases.domain.Party.OFFICE;
import static cn.huiyin.complaint.cases.domain.Party.OFFICE_HEAD;

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

/** Withdraw a question 撤回询问: the office knows by now what it asked; the answer's time runs again. */
public final class WithdrawQuestion implements CaseAct<WithdrawQuestion.Command> {

    public record Command() implements CaseCommand {}

    /** @param resumed the deadline of the answer with its new due time; null where it did not wait */
    public record QuestionWithdrawn(
            Instant at, CaseActor by, @Nullable Deadline resumed) implements CaseEvent {

        @Override
        public void applyTo(CaseDraft draft) {
            Question.close(draft, resumed, at);
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("withdraw-question", "撤回询问", Command.class)
                .by(OFFICE, OFFICE_HEAD)
                .from(ASSIGNED, IN_PROGRESS)
                .to(ASSIGNED, IN_PROGRESS)
                .because("the answer's time runs again, with what was left of it")
                .events(QuestionWithdrawn.class);
    }

    @Override
    public Optional<Refusal> refusal(ActContext context) {
        return Question.open(context.current()).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.byRule("no-question", "Nothing is asked."));
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        return Decision.accepted(new QuestionWithdrawn(context.now(), context.by(), Question.resumed(context)));
    }
}
