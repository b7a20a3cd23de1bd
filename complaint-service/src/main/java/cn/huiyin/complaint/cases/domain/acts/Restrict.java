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
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.IncidentMembership;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Question;
import cn.huiyin.complaint.cases.domain.Restriction;
import cn.huiyin.complaint.cases.domain.Shown;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Restrict 检举控告: the case speaks of officials or units. It leaves its office, its incident, its leader and all
 * deadlines, and from then on the restricted desk alone sees it.
 */
public final class Restrict implements CaseAct<Restrict.Command> {

    public record Command(@NotBlank @Size(max = 2000) String reason) implements CaseCommand {}

    /** @param reason null where the citizen said so on filing */
    public record Restricted(
            Instant at, CaseActor by, @Nullable @Shown String reason) implements CaseEvent {

        @Override
        public boolean internal() {
            return true;
        }

        @Override
        public void applyTo(CaseDraft draft) {
            draft.enter(TRIAGE);
            draft.unassign(List.of());
            draft.propose(List.of(), List.of());
            Question.close(draft, null, at);
            draft.stop(EnumSet.allOf(DeadlineKind.class), at);
            IncidentMembership.numberOf(draft.before()).ifPresent(_ -> draft.keep(IncidentMembership.none()));
            draft.keep(new Restriction(true));
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("restrict", "检举控告", Command.class)
                .by(Party.TRIAGE)
                .from(REGISTERED, TRIAGE, ASSIGNED, IN_PROGRESS)
                .to(TRIAGE)
                .because("nobody but the restricted desk sees it afterwards; no deadline runs there")
                .events(Restricted.class);
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        return Decision.accepted(new Restricted(context.now(), context.by(), command.reason()));
    }
}
