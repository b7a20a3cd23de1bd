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
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Shown;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/** Report of a lead 包案进展: the leader says how far it is. */
public final class ReportLead implements CaseAct<ReportLead.Command> {

    public record Command(@NotBlank @Size(max = 5000) String progress) implements CaseCommand {}

    public record LeadReported(
            Instant at, CaseActor by, @Shown String progress) implements LeadEvent {

        /** Changes nothing: the history itself is the record. */
        @Override
        public void applyTo(CaseDraft draft) {}
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("report-lead", "包案进展", Command.class)
                .by(Party.LEADER)
                .from(TRIAGE, ASSIGNED, IN_PROGRESS, ANSWERED, CLOSED)
                .to(TRIAGE, ASSIGNED, IN_PROGRESS, ANSWERED, CLOSED)
                .because("changes no state and moves no due time")
                .events(LeadReported.class);
    }

    @Override
    public Optional<Refusal> refusal(ActContext context) {
        return GiveLead.notTheirs(context);
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        return Decision.accepted(new LeadReported(context.now(), context.by(), command.progress()));
    }
}
