package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ASSIGNED;
import static cn.huiyin.complaint.cases.domain.CaseState.IN_PROGRESS;
import static cn.huiyin.complaint.cases.domain.CaseState.TRIAGE;
import static cn.huiyin.complaint.cases.domain.Party.CITIZEN;
import static cn.huiyin.complaint.cases.domain.Party.OPERATOR;

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
import cn.huiyin.complaint.cases.domain.Shown;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reply 回复询问: the citizen answers what the office asked, alone or through the hotline; the answer's time runs again.
 */
public final class Reply implements CaseAct<Reply.Command> {

    public record Command(@NotBlank @Size(max = 5000) String text) implements CaseCommand {}

    /** @param resumed the deadline of the answer with its new due time; null where it did not wait */
    public record Replied(
            Instant at,
            CaseActor by,

            @Shown(toCitizen = true, inWordsOfCitizen = true)
            String text,

            @Nullable Deadline resumed)
            implements CaseEvent {

        @Override
        public void applyTo(CaseDraft draft) {
            Question.close(draft, resumed, at);
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("reply", "回复询问", Command.class)
                .by(CITIZEN, OPERATOR)
                .from(TRIAGE, ASSIGNED, IN_PROGRESS)
                .to(TRIAGE, ASSIGNED, IN_PROGRESS)
                .because("the answer's time runs again, with what was left of it")
                .events(Replied.class);
    }

    @Override
    public Optional<Refusal> refusal(ActContext context) {
        return Question.open(context.current()).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.byRule("no-question", "Nothing is asked."));
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        return Decision.accepted(new Replied(context.now(), context.by(), command.text(), Question.resumed(context)));
    }
}
