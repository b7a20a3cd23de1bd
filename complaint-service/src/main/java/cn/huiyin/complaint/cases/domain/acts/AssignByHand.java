package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ASSIGNED;
import static cn.huiyin.complaint.cases.domain.CaseState.REGISTERED;
import static cn.huiyin.complaint.cases.domain.CaseState.TRIAGE;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Input;
import cn.huiyin.complaint.cases.domain.InputType;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Refusal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Assign by hand 人工派单: the triage desk decided. A category or deadline class that is not named stays as it was. */
public final class AssignByHand implements CaseAct<AssignByHand.Command> {

    public record Command(
            @NotBlank @Input(InputType.OFFICE) String office,
            @Nullable @Input(InputType.CATEGORY) String category,
            @Nullable @Input(InputType.DEADLINE_CLASS) String deadlineClass,

            @NotBlank @Size(max = 2000) @Input(InputType.LONG_TEXT)
            String reason)
            implements CaseCommand {

        public Command {
            category = OptionalText.orNull(category);
            deadlineClass = OptionalText.orNull(deadlineClass);
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("assign", "人工派单", Command.class)
                .by(Party.TRIAGE)
                .from(REGISTERED, TRIAGE, ASSIGNED)
                .to(ASSIGNED)
                .because("from ASSIGNED: a wrong office is put right before it accepted;"
                        + " the answer stays due when it was, unless the class changes")
                .events(Assigned.class);
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        Optional<Office> office = context.codes().office(command.office());
        Optional<Category> category = category(context, command);
        if (office.isEmpty()) {
            return Decision.refused(Refusal.unknown("office", "unknown-office", "office"));
        }
        if (command.category() != null && category.isEmpty()) {
            return Decision.refused(Refusal.unknown("category", "unknown-category", "category"));
        }
        if (command.deadlineClass() != null && !context.codes().knowsDeadlineClass(command.deadlineClass())) {
            return Decision.refused(Refusal.unknown("deadlineClass", "unknown-deadline-class", "deadline class"));
        }
        return officeHasItAlready(context.current(), office.get())
                .map(Decision::refused)
                .orElseGet(() -> assigned(context, command, office.get(), category.orElse(null)));
    }

    private static Optional<Category> category(ActContext context, Command command) {
        return command.category() == null
                ? Optional.ofNullable(context.current().category())
                : context.codes().category(command.category());
    }

    private static Optional<Refusal> officeHasItAlready(Case current, Office chosen) {
        Office office = current.office();
        return office != null && office.code().equals(chosen.code())
                ? Optional.of(Refusal.byRule("same-office", "The office has the case already."))
                : Optional.empty();
    }

    private static Decision assigned(ActContext context, Command command, Office office, @Nullable Category category) {
        String deadlineClass = command.deadlineClass() == null ? context.deadlineClass() : command.deadlineClass();
        return Decision.accepted(new Assigned(
                context.now(),
                context.by(),
                office,
                category,
                context.current().departments(),
                deadlineClass,
                List.of(),
                command.reason(),
                Assigned.officeDeadlines(context.at(office), deadlineClass),
                Assigned.moved(context, deadlineClass)));
    }
}
