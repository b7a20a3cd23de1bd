package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ASSIGNED;
import static cn.huiyin.complaint.cases.domain.CaseState.IN_PROGRESS;
import static cn.huiyin.complaint.cases.domain.CaseState.REGISTERED;
import static cn.huiyin.complaint.cases.domain.CaseState.TRIAGE;
import static cn.huiyin.complaint.cases.domain.CaseState.WITHDRAWN;
import static cn.huiyin.complaint.cases.domain.Party.CITIZEN;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDraft;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Input;
import cn.huiyin.complaint.cases.domain.InputType;
import cn.huiyin.complaint.cases.domain.Shown;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** Withdraw 撤诉: the citizen no longer asks for anything. */
public final class Withdraw implements CaseAct<Withdraw.Command> {

    public record Command(
            @Nullable @Size(max = 1000) @Input(InputType.LONG_TEXT)
            String reason) implements CaseCommand {

        public Command {
            reason = OptionalText.orNull(reason);
        }
    }

    public record Withdrawn(
            Instant at, CaseActor by, @Nullable @Shown String reason) implements CaseEvent {

        @Override
        public void applyTo(CaseDraft draft) {
            draft.end(WITHDRAWN, reason, null, at);
            draft.stop(EnumSet.allOf(DeadlineKind.class), at);
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("withdraw", "撤诉", Command.class)
                .by(CITIZEN)
                .from(REGISTERED, TRIAGE, ASSIGNED, IN_PROGRESS)
                .to(WITHDRAWN)
                .events(Withdrawn.class);
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        return Decision.accepted(new Withdrawn(context.now(), context.by(), command.reason()));
    }
}
