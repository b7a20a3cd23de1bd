package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ASSIGNED;
import static cn.huiyin.complaint.cases.domain.CaseState.IN_PROGRESS;
import static cn.huiyin.complaint.cases.domain.CaseState.REGISTERED;
import static cn.huiyin.complaint.cases.domain.CaseState.TRIAGE;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDraft;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Input;
import cn.huiyin.complaint.cases.domain.InputType;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Shown;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;

/**
 * Reclassify 改类: the case is more, or less, urgent than it was taken for; its running deadlines move with the class.
 */
public final class Reclassify implements CaseAct<Reclassify.Command> {

    public record Command(
            @NotBlank @Input(InputType.DEADLINE_CLASS) String deadlineClass,

            @NotBlank @Size(max = 2000) @Input(InputType.LONG_TEXT)
            String reason)
            implements CaseCommand {}

    /** @param moved the running deadlines with their new due times; the old ones stay in the history */
    public record Reclassified(
            Instant at,
            CaseActor by,
            @Shown String deadlineClass,
            @Shown String reason,
            List<Deadline> moved) implements CaseEvent {

        @Override
        public void applyTo(CaseDraft draft) {
            draft.classify(draft.before().category(), deadlineClass);
            draft.move(moved, at);
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("reclassify", "改类", Command.class)
                .by(Party.TRIAGE, Party.SUPERVISOR)
                .from(REGISTERED, TRIAGE, ASSIGNED, IN_PROGRESS)
                .to(REGISTERED, TRIAGE, ASSIGNED, IN_PROGRESS)
                .because("changes no state; running deadlines follow the class, but what is late stays late")
                .events(Reclassified.class);
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        String deadlineClass = command.deadlineClass();
        if (!context.codes().knowsDeadlineClass(deadlineClass)) {
            return Decision.refused(Refusal.unknown("deadlineClass", "unknown-deadline-class", "deadline class"));
        }
        if (deadlineClass.equals(context.deadlineClass())) {
            return Decision.refused(new Refusal(
                    Refusal.Kind.RULE, "same-deadline-class", "The case has this class already.", "deadlineClass"));
        }
        return Decision.accepted(new Reclassified(
                context.now(), context.by(), deadlineClass, command.reason(), context.moved(deadlineClass)));
    }
}
