package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ANSWERED;
import static cn.huiyin.complaint.cases.domain.CaseState.IN_PROGRESS;
import static cn.huiyin.complaint.cases.domain.Party.OFFICE;
import static cn.huiyin.complaint.cases.domain.Party.OFFICE_HEAD;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.Answer;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDraft;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.Outcome;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Shown;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Answer 答复: the office tells the citizen what came of the complaint. */
public final class GiveAnswer implements CaseAct<GiveAnswer.Command> {

    public record Command(
            @NotBlank @Size(max = 10_000) String text,
            @NotNull Outcome outcome) implements CaseCommand {}

    public record Answered(
            Instant at,
            CaseActor by,
            @Shown(toCitizen = true) String text,
            @Shown(toCitizen = true) Outcome outcome) implements CaseEvent {

        @Override
        public void applyTo(CaseDraft draft) {
            Office office = Objects.requireNonNull(draft.before().office());
            draft.enter(ANSWERED);
            draft.answer(new Answer(text, outcome, at, office));
            draft.meet(DeadlineKind.ANSWER, at);
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("answer", "答复", Command.class)
                .by(OFFICE, OFFICE_HEAD)
                .from(IN_PROGRESS)
                .to(ANSWERED)
                .events(Answered.class);
    }

    /** The citizen who left a contact is called before the answer is written. */
    @Override
    public Optional<Refusal> refusal(Case current, CaseActor by, Instant now) {
        return current.deadlines().running(DeadlineKind.CONTACT)
                ? Optional.of(
                        Refusal.byRule("contact-first", "The citizen left a contact and has not been contacted yet."))
                : Optional.empty();
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        return Decision.accepted(new Answered(context.now(), context.by(), command.text(), command.outcome()));
    }
}
