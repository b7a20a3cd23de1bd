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
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.IncidentMembership;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Shown;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Join an incident 并案: the case is about the same source as others. It keeps its own answer, its own deadlines and its
 * own citizen; only work is done together.
 */
public final class JoinIncident implements CaseAct<JoinIncident.Command> {

    /** How the number of an incident is written, in either case of letters. */
    public static final String NUMBER = "[A-Za-z]{2}-S[0-9]{8}-[0-9]{4,9}";

    /** @param incident number of an incident that exists; whoever hands the command over has looked */
    public record Command(
            @NotBlank @Size(max = 30) @Pattern(regexp = NUMBER)
            String incident) implements CaseCommand {

        public Command {
            incident = incident == null ? null : incident.strip().toUpperCase(Locale.ROOT);
        }
    }

    public record JoinedIncident(
            Instant at, CaseActor by, @Shown String incident) implements CaseEvent {

        @Override
        public boolean internal() {
            return true;
        }

        @Override
        public void applyTo(CaseDraft draft) {
            draft.keep(IncidentMembership.of(incident));
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("join-incident", "并案", Command.class)
                .by(Party.TRIAGE, Party.OFFICE, Party.OFFICE_HEAD, Party.SUPERVISOR)
                .from(REGISTERED, TRIAGE, ASSIGNED, IN_PROGRESS)
                .to(REGISTERED, TRIAGE, ASSIGNED, IN_PROGRESS)
                .because("changes no state: the case keeps its own answer and deadlines")
                .events(JoinedIncident.class);
    }

    @Override
    public Optional<Refusal> refusal(ActContext context) {
        return IncidentMembership.numberOf(context.current())
                .map(_ -> Refusal.byRule("in-an-incident", "The case belongs to an incident already."));
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        return Decision.accepted(new JoinedIncident(context.now(), context.by(), command.incident()));
    }
}
