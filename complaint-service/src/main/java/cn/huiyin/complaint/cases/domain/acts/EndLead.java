package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ANSWERED;
import static cn.huiyin.complaint.cases.domain.CaseState.ASSIGNED;
import static cn.huiyin.complaint.cases.domain.CaseState.CLOSED;
import static cn.huiyin.complaint.cases.domain.CaseState.IN_PROGRESS;
import static cn.huiyin.complaint.cases.domain.CaseState.TRIAGE;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDraft;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Lead;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Shown;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/** End of a lead 包案办结: what came of it; a supervisor may end it too, to name another leader. */
public final class EndLead implements CaseAct<EndLead.Command> {

    public record Command(@NotBlank @Size(max = 5000) String result) implements CaseCommand {}

    public record LeadEnded(Instant at, CaseActor by, @Shown String result) implements LeadEvent {

        @Override
        public void applyTo(CaseDraft draft) {
            draft.keep(Lead.open(draft.before()).orElseThrow().ended(at));
            draft.meet(DeadlineKind.LEAD, at);
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("end-lead", "包案办结", Command.class)
                .by(Party.SUPERVISOR, Party.LEADER)
                .from(TRIAGE, ASSIGNED, IN_PROGRESS, ANSWERED, CLOSED)
                .to(TRIAGE, ASSIGNED, IN_PROGRESS, ANSWERED, CLOSED)
                .because("changes no state; another leader may be named then")
                .events(LeadEnded.class);
    }

    @Override
    public Optional<Refusal> refusal(ActContext context) {
        return GiveLead.notTheirs(context);
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        return Decision.accepted(new LeadEnded(context.now(), context.by(), command.result()));
    }
}
