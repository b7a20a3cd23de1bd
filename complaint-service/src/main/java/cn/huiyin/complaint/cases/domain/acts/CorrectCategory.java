package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ASSIGNED;
import static cn.huiyin.complaint.cases.domain.CaseState.IN_PROGRESS;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDraft;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Input;
import cn.huiyin.complaint.cases.domain.InputType;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Shown;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Correct the category 更正类别: the case is about something else than it was filed under, or nobody had said yet what it
 * is about. Deadline class and deadlines stay: the citizen was promised a day, and only {@link Reclassify} moves it.
 */
public final class CorrectCategory implements CaseAct<CorrectCategory.Command> {

    public record Command(
            @NotBlank @Input(InputType.CATEGORY) String category,

            @Nullable @Size(max = 2000) @Input(InputType.LONG_TEXT)
            String reason)
            implements CaseCommand {

        public Command {
            reason = OptionalText.orNull(reason);
        }
    }

    /** @param from null where nobody had said what the case is about */
    public record CategoryCorrected(
            Instant at,
            CaseActor by,
            @Nullable @Shown Category from,
            @Shown Category to,
            @Nullable @Shown String reason)
            implements CaseEvent {

        /** Whether a desk did it and not the office that has the case, so that the office hears of it. */
        public boolean byDesk() {
            return by.party() != Party.OFFICE && by.party() != Party.OFFICE_HEAD;
        }

        @Override
        public boolean internal() {
            return true;
        }

        @Override
        public void applyTo(CaseDraft draft) {
            draft.classify(to, draft.before().deadlineClass());
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("correct-category", "更正类别", Command.class)
                .by(Party.TRIAGE, Party.OFFICE, Party.OFFICE_HEAD, Party.SUPERVISOR)
                .from(ASSIGNED, IN_PROGRESS)
                .to(ASSIGNED, IN_PROGRESS)
                .because("changes no state and no deadline; before, whoever assigns the case names its category")
                .events(CategoryCorrected.class);
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        Optional<Category> category = context.codes().category(command.category());
        if (category.isEmpty()) {
            return Decision.refused(Refusal.unknown("category", "unknown-category", "category"));
        }
        Category to = category.get();
        Category from = context.current().category();
        if (from != null && from.code().equals(to.code())) {
            return Decision.refused(
                    new Refusal(Refusal.Kind.RULE, "same-category", "The case has this category already.", "category"));
        }
        return Decision.accepted(new CategoryCorrected(context.now(), context.by(), from, to, command.reason()));
    }
}
