package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ASSIGNED;
import static cn.huiyin.complaint.cases.domain.CaseState.IN_PROGRESS;

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
import cn.huiyin.complaint.cases.domain.Reason;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Shown;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Join by itself 自动并案: the platform joins a case with others about the same source, and says why. The desk takes it out
 * again as any other; a case that was taken out of an incident once is never joined without a person again.
 */
public final class AutoJoin implements CaseAct<AutoJoin.Command> {

    /**
     * @param incident number of an incident that exists
     * @param percent how probable it is that the source is the same, 1 to 100
     * @param reasons what speaks for it
     */
    public record Command(String incident, int percent, List<Reason> reasons) implements CaseCommand {}

    public record AutoJoined(
            Instant at,
            CaseActor by,
            @Shown String incident,
            @Shown int percent,
            List<Reason> reasons) implements CaseEvent {

        @Override
        public boolean internal() {
            return true;
        }

        @Override
        public boolean byTimeAlone() {
            return true;
        }

        @Override
        public void applyTo(CaseDraft draft) {
            draft.keep(new IncidentMembership(incident, new IncidentMembership.ByItself(percent, reasons)));
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("auto-join", "自动并案", Command.class)
                .by(Party.ENGINE)
                .from(ASSIGNED, IN_PROGRESS)
                .to(ASSIGNED, IN_PROGRESS)
                .because("changes no state; only what an office has, so that one office sees all that is joined")
                .events(AutoJoined.class);
    }

    @Override
    public Optional<Refusal> refusal(ActContext context) {
        if (IncidentMembership.numberOf(context.current()).isPresent()) {
            return Optional.of(Refusal.byRule("in-an-incident", "The case belongs to an incident already."));
        }
        return IncidentMembership.wasTakenOut(context.current())
                ? Optional.of(Refusal.byRule("taken-out", "The case was taken out of an incident."))
                : Optional.empty();
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        return Decision.accepted(
                new AutoJoined(context.now(), context.by(), command.incident(), command.percent(), command.reasons()));
    }
}
