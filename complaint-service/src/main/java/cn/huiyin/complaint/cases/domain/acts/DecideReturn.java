package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ASSIGNED;
import static cn.huiyin.complaint.cases.domain.CaseState.IN_PROGRESS;
import static cn.huiyin.complaint.cases.domain.CaseState.TRIAGE;
import static cn.huiyin.complaint.cases.domain.DeadlineKind.ACCEPT;
import static cn.huiyin.complaint.cases.domain.DeadlineKind.ASSIGN;
import static cn.huiyin.complaint.cases.domain.DeadlineKind.CONTACT;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.Candidate;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDraft;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.OfficeReturns;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Reason;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Shown;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decide a return 审核退单: the triage desk takes the case back and assigns it again, or leaves it where it is. Either way
 * the same office does not return it again, and the citizen's answer stays due when it was.
 */
public final class DecideReturn implements CaseAct<DecideReturn.Command> {

    /** How likely the office that is meant is the right one: as likely as not, since it has not been asked. */
    private static final double SCORE_OF_OFFICE_MEANT = 0.5;

    public record Command(
            @NotNull Boolean upheld,
            @NotBlank @Size(max = 2000) String reason) implements CaseCommand {}

    /**
     * The return was upheld 退回派单.
     *
     * @param office the office that handed it back
     * @param reason why, in that office's words
     * @param meant the office that it proposed
     * @param assignDeadline for the triage desk, which owes a decision again; the answer stays due when it was
     * @param ruling what the triage desk says; null in cases of earlier versions, which came back without a ruling
     */
    public record HandedBack(
            Instant at,
            CaseActor by,
            @Shown Office office,
            @Shown String reason,
            @Nullable @Shown Office meant,
            Deadline assignDeadline,
            @Nullable @Shown String ruling)
            implements CaseEvent {

        @Override
        public void applyTo(CaseDraft draft) {
            draft.enter(TRIAGE);
            draft.unassign(meant == null ? List.of() : List.of(proposal(meant)));
            draft.stop(EnumSet.of(ACCEPT, CONTACT), at);
            draft.start(List.of(assignDeadline));
            if (ruling != null) {
                draft.keep(OfficeReturns.of(draft.before()).ruledOn(office));
            }
        }

        private Candidate proposal(Office proposed) {
            return new Candidate(proposed, SCORE_OF_OFFICE_MEANT, List.of(Reason.byHand(reason)));
        }
    }

    /** The return was denied: the case stays where it is. */
    public record ReturnDenied(
            Instant at,
            CaseActor by,
            @Shown Office office,
            @Shown String ruling) implements CaseEvent {

        @Override
        public boolean internal() {
            return true;
        }

        @Override
        public void applyTo(CaseDraft draft) {
            draft.keep(OfficeReturns.of(draft.before()).ruledOn(office));
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("decide-return", "审核退单", Command.class)
                .by(Party.TRIAGE)
                .from(ASSIGNED, IN_PROGRESS)
                .to(TRIAGE, ASSIGNED, IN_PROGRESS)
                .because("denied, the case stays where it is; the answer stays due when it was")
                .events(HandedBack.class, ReturnDenied.class);
    }

    @Override
    public Optional<Refusal> refusal(ActContext context) {
        return OfficeReturns.pending(context.current()).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.byRule("no-return-requested", "No return is asked for."));
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        OfficeReturns.Request request = OfficeReturns.pending(context.current()).orElseThrow();
        if (!command.upheld()) {
            return Decision.accepted(new ReturnDenied(context.now(), context.by(), request.office(), command.reason()));
        }
        return Decision.accepted(new HandedBack(
                context.now(),
                context.by(),
                request.office(),
                request.reason(),
                request.meant(),
                context.start(ASSIGN, context.deadlineClass()),
                command.reason()));
    }
}
