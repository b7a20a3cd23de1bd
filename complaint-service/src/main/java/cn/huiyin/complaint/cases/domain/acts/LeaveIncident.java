package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ANSWERED;
import static cn.huiyin.complaint.cases.domain.CaseState.ASSIGNED;
import static cn.huiyin.complaint.cases.domain.CaseState.CLOSED;
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
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.IncidentMembership;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Shown;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/** Leave an incident 移出并案: the case is about something else after all. What was done to it meanwhile stays. */
public final class LeaveIncident implements CaseAct<LeaveIncident.Command> {

    public record Command(@NotBlank @Size(max = 2000) String reason) implements CaseCommand {}

    public record LeftIncident(
            Instant at,
            CaseActor by,
            @Shown String incident,
            @Shown String reason) implements CaseEvent {

        @Override
        public boolean internal() {
            return true;
        }

        @Override
        public void applyTo(CaseDraft draft) {
            draft.keep(IncidentMembership.none());
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("leave-incident", "移出并案", Command.class)
                .by(Party.TRIAGE, Party.OFFICE, Party.OFFICE_HEAD, Party.SUPERVISOR)
                .from(REGISTERED, TRIAGE, ASSIGNED, IN_PROGRESS, ANSWERED, CLOSED)
                .to(REGISTERED, TRIAGE, ASSIGNED, IN_PROGRESS, ANSWERED, CLOSED)
                .because("changes no state: a mistake can be undone also once the case was answered")
                .events(LeftIncident.class);
    }

    @Override
    public Optional<Refusal> refusal(ActContext context) {
        return IncidentMembership.numberOf(context.current()).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.byRule("in-no-incident", "The case belongs to no incident."));
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        String incident = IncidentMembership.numberOf(context.current()).orElseThrow();
        return Decision.accepted(new LeftIncident(context.now(), context.by(), incident, command.reason()));
    }
}
