package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ASSIGNED;
import static cn.huiyin.complaint.cases.domain.CaseState.IN_PROGRESS;
import static cn.huiyin.complaint.cases.domain.CaseState.TRIAGE;
import static cn.huiyin.complaint.cases.domain.DeadlineKind.ACCEPT;
import static cn.huiyin.complaint.cases.domain.DeadlineKind.ASSIGN;
import static cn.huiyin.complaint.cases.domain.DeadlineKind.CONTACT;
import static cn.huiyin.complaint.cases.domain.Party.OFFICE;
import static cn.huiyin.complaint.cases.domain.Party.OFFICE_HEAD;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.Candidate;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDraft;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Input;
import cn.huiyin.complaint.cases.domain.InputType;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.Reason;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Shown;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Hand back 退回派单: the office says that the case is not its own; the triage desk decides again. */
public final class HandBack implements CaseAct<HandBack.Command> {

    /** How likely the office that is meant is the right one: as likely as not, since it has not been asked. */
    private static final double MEANT = 0.5;

    /** @param meant code of the office that it should be, where that is known */
    public record Command(
            @NotBlank @Size(max = 2000) String reason,
            @Nullable @Input(InputType.OFFICE) String meant) implements CaseCommand {

        public Command {
            meant = Words.orNull(meant);
        }
    }

    /**
     * @param office the office that handed it back
     * @param assignDeadline for the triage desk, which owes a decision again; the answer stays due when it was
     */
    public record HandedBack(
            Instant at,
            CaseActor by,
            @Shown Office office,
            @Shown String reason,
            @Nullable @Shown Office meant,
            Deadline assignDeadline)
            implements CaseEvent {

        @Override
        public void applyTo(CaseDraft draft) {
            draft.enter(TRIAGE);
            draft.unassign(meant == null ? List.of() : List.of(proposal(meant)));
            draft.stop(EnumSet.of(ACCEPT, CONTACT), at);
            draft.start(List.of(assignDeadline));
        }

        private Candidate proposal(Office proposed) {
            return new Candidate(proposed, MEANT, List.of(Reason.byHand(reason)));
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("hand-back", "退回派单", Command.class)
                .by(OFFICE, OFFICE_HEAD)
                .from(ASSIGNED, IN_PROGRESS)
                .to(TRIAGE)
                .because("before and after accepting; the answer stays due when it was")
                .events(HandedBack.class);
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        Office office = Objects.requireNonNull(context.current().office());
        Office meant = command.meant() == null
                ? null
                : context.codes().office(command.meant()).orElse(null);
        if (command.meant() != null && meant == null) {
            return Decision.refused(Refusal.unknown("meant", "unknown-office", "office"));
        }
        if (office.equals(meant)) {
            return Decision.refused(new Refusal(
                    Refusal.Kind.RULE, "same-office", "The office that is meant has the case already.", "meant"));
        }
        return Decision.accepted(new HandedBack(
                context.now(),
                context.by(),
                office,
                command.reason(),
                meant,
                context.start(ASSIGN, context.deadlineClass())));
    }
}
