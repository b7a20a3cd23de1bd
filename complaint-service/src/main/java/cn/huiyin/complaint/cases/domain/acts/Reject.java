package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.REGISTERED;
import static cn.huiyin.complaint.cases.domain.CaseState.REJECTED;
import static cn.huiyin.complaint.cases.domain.CaseState.TRIAGE;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDraft;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Rejection;
import cn.huiyin.complaint.cases.domain.RejectionKind;
import cn.huiyin.complaint.cases.domain.Shown;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;

/** Reject 不予受理: not a matter for us; the citizen is told where it can be taken instead. */
public final class Reject implements CaseAct<Reject.Command> {

    /** @param legalWay what the citizen is told of the way to go beside what the district pack says for the kind */
    public record Command(
            @NotNull RejectionKind kind,
            @NotBlank @Size(max = 2000) String reason,
            @Nullable @Size(max = 2000) String legalWay)
            implements CaseCommand {

        public Command {
            legalWay = OptionalText.orNull(legalWay);
        }
    }

    /** @param kind null in events of earlier versions, which always have a way */
    public record Rejected(
            Instant at,
            CaseActor by,
            @Nullable @Shown(toCitizen = true) RejectionKind kind,
            @Shown(toCitizen = true) String reason,
            @Nullable @Shown(toCitizen = true) String legalWay)
            implements CaseEvent {

        @Override
        public void applyTo(CaseDraft draft) {
            if (kind != null) {
                draft.keep(new Rejection(kind));
            }
            draft.end(REJECTED, reason, legalWay, at);
            draft.stop(EnumSet.allOf(DeadlineKind.class), at);
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("reject", "不予受理", Command.class)
                .by(Party.TRIAGE, Party.INTEGRITY)
                .from(REGISTERED, TRIAGE)
                .to(REJECTED)
                .because("never once an office has it")
                .events(Rejected.class);
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        return Decision.accepted(
                new Rejected(context.now(), context.by(), command.kind(), command.reason(), command.legalWay()));
    }
}
