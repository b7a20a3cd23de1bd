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
import cn.huiyin.complaint.cases.domain.Shown;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.EnumSet;

/** Reject 不予受理: not a matter for us; the citizen is told where it can be taken instead. */
public final class Reject implements CaseAct<Reject.Command> {

    /** @param legalWay where the citizen can take the matter instead, e.g. court or arbitration */
    public record Command(
            @NotBlank @Size(max = 2000) String reason,
            @NotBlank @Size(max = 2000) String legalWay) implements CaseCommand {}

    public record Rejected(
            Instant at,
            CaseActor by,
            @Shown(toCitizen = true) String reason,
            @Shown(toCitizen = true) String legalWay) implements CaseEvent {

        @Override
        public void applyTo(CaseDraft draft) {
            draft.end(REJECTED, reason, legalWay, at);
            draft.stop(EnumSet.allOf(DeadlineKind.class), at);
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("reject", "不予受理", Command.class)
                .by(Party.TRIAGE)
                .from(REGISTERED, TRIAGE)
                .to(REJECTED)
                .because("never once an office has it")
                .events(Rejected.class);
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        return Decision.accepted(new Rejected(context.now(), context.by(), command.reason(), command.legalWay()));
    }
}
