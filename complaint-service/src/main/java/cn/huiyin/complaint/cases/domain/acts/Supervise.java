package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ASSIGNED;
import static cn.huiyin.complaint.cases.domain.CaseState.IN_PROGRESS;
import static cn.huiyin.complaint.cases.domain.CaseState.TRIAGE;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDraft;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Shown;
import cn.huiyin.complaint.cases.domain.Supervision;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Supervise 督办: a supervisor orders what is to be done and by when a reply is owed. That is a deadline of its own,
 * warned of, marked and escalated as any other; it moves none of the case.
 */
public final class Supervise implements CaseAct<Supervise.Command> {

    private static final int LONGEST = 30;

    /** @param workingDays until the reply is due */
    public record Command(
            @NotBlank @Size(max = 2000) String requirement,
            @NotNull @Min(1) @Max(LONGEST) Integer workingDays) implements CaseCommand {}

    /**
     * @param dueAt when the reply is due; null where the calendar lacks the year
     * @param deadline of the reply; null in orders of earlier versions, of which nobody was warned
     */
    public record SupervisionOrdered(
            Instant at,
            CaseActor by,
            @Shown String requirement,
            @Nullable @Shown Instant dueAt,
            @Nullable Deadline deadline)
            implements CaseEvent {

        @Override
        public void applyTo(CaseDraft draft) {
            draft.keep(new Supervision(at, requirement, dueAt, null));
            if (deadline != null) {
                draft.start(List.of(deadline));
            }
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("supervise", "督办", Command.class)
                .by(Party.SUPERVISOR)
                .from(TRIAGE, ASSIGNED, IN_PROGRESS)
                .to(TRIAGE, ASSIGNED, IN_PROGRESS)
                .because("also where no office has the case yet; has a due time of its own and moves no other")
                .events(SupervisionOrdered.class);
    }

    @Override
    public Optional<Refusal> refusal(ActContext context) {
        return Supervision.open(context.current())
                .map(_ -> Refusal.byRule("supervision-open", "Nobody has replied to the last order yet."));
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        Deadline deadline =
                context.dueTimes().startWithin(DeadlineKind.SUPERVISION, context.now(), command.workingDays());
        return Decision.accepted(new SupervisionOrdered(
                context.now(), context.by(), command.requirement(), deadline.knownDueAt(), deadline));
    }
}
