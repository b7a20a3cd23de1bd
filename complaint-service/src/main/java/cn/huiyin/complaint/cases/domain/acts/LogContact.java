package cn.huiyin.complaint.cases.domain.acts;

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
import cn.huiyin.complaint.cases.domain.Coded;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Shown;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** Contact 联系: the office called or wrote to the citizen. */
public final class LogContact implements CaseAct<LogContact.Command> {

    /** Attempts without an answer after which the duty to contact counts as done. */
    public static final int ATTEMPTS_THAT_SUFFICE = 3;

    /** Whether somebody answered. */
    public enum Outcome implements Coded {
        REACHED,
        NOT_REACHED
    }

    public record Command(
            @NotNull Outcome outcome,
            @NotBlank @Size(max = 2000) String note) implements CaseCommand {}

    /** @param meetsDeadline whether the duty to contact is done with it */
    public record Contacted(
            Instant at,
            CaseActor by,
            @Shown Outcome outcome,
            @Shown String note,
            boolean meetsDeadline) implements CaseEvent {

        public boolean reached() {
            return outcome == Outcome.REACHED;
        }

        @Override
        public void applyTo(CaseDraft draft) {
            draft.countContactAttempt();
            if (meetsDeadline) {
                draft.meet(DeadlineKind.CONTACT, at);
            }
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("contact", "联系", Command.class)
                .by(OFFICE, OFFICE_HEAD)
                .from(IN_PROGRESS)
                .to(IN_PROGRESS)
                .events(Contacted.class);
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        int attempts = context.current().contactAttempts() + 1;
        boolean meetsDeadline = command.outcome() == Outcome.REACHED || attempts >= ATTEMPTS_THAT_SUFFICE;
        return Decision.accepted(
                new Contacted(context.now(), context.by(), command.outcome(), command.note(), meetsDeadline));
    }
}
