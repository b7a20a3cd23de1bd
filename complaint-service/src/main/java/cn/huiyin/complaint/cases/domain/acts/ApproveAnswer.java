package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ANSWERED;
import static cn.huiyin.complaint.cases.domain.CaseState.IN_PROGRESS;
import static cn.huiyin.complaint.cases.domain.Party.OFFICE_HEAD;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.AnswerDraft;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDraft;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Shown;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Approve an answer 审批答复: the head of the office lets the officer's answer go to the citizen, or sends it back. */
public final class ApproveAnswer implements CaseAct<ApproveAnswer.Command> {

    /** @param note what is to be changed; needed where it is sent back */
    public record Command(
            @NotNull Boolean approved,
            @Nullable @Size(max = 2000) String note) implements CaseCommand {

        public Command {
            note = OptionalText.orNull(note);
        }
    }

    public record AnswerSentBack(
            Instant at, CaseActor by, @Shown String note) implements CaseEvent {

        @Override
        public boolean internal() {
            return true;
        }

        @Override
        public void applyTo(CaseDraft draft) {
            AnswerDraft.of(draft.before()).ifPresent(written -> draft.keep(written.decided()));
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("approve-answer", "审批答复", Command.class)
                .by(OFFICE_HEAD)
                .from(IN_PROGRESS)
                .to(ANSWERED, IN_PROGRESS)
                .because("sent back, the answer is still owed, and its time runs on")
                .events(AnswerSentBack.class);
    }

    @Override
    public Optional<Refusal> refusal(ActContext context) {
        return AnswerDraft.of(context.current()).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.byRule("no-answer-submitted", "No answer waits for a decision."));
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        String note = command.note();
        if (command.approved()) {
            return GiveAnswer.notYet(context.current())
                    .map(Decision::refused)
                    .orElseGet(() -> Decision.accepted(answered(context)));
        }
        return note == null
                ? Decision.refused(new Refusal(
                        Refusal.Kind.RULE,
                        "say-what-to-change",
                        "Who sends an answer back says what to change.",
                        "note"))
                : Decision.accepted(new AnswerSentBack(context.now(), context.by(), note));
    }

    private static CaseEvent answered(ActContext context) {
        AnswerDraft draft = AnswerDraft.of(context.current()).orElseThrow();
        return GiveAnswer.Answered.of(draft, context.now(), context.by());
    }
}
