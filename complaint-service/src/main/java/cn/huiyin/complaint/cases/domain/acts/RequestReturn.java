package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ASSIGNED;
import static cn.huiyin.complaint.cases.domain.CaseState.IN_PROGRESS;
import static cn.huiyin.complaint.cases.domain.DeadlineKind.ACCEPT;
import static cn.huiyin.complaint.cases.domain.Party.OFFICE;
import static cn.huiyin.complaint.cases.domain.Party.OFFICE_HEAD;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDraft;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Input;
import cn.huiyin.complaint.cases.domain.InputType;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.OfficeReturns;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Shown;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Request a return 申请退单: the office says within five working days that the case is not its own (信访工作条例 article
 * 23). It stays responsible, and its time runs, until the triage desk has ruled.
 */
public final class RequestReturn implements CaseAct<RequestReturn.Command> {

    /** @param meant code of the office that it should be, where that is known */
    public record Command(
            @NotBlank @Size(max = 2000) String reason,
            @Nullable @Input(InputType.OFFICE) String meant) implements CaseCommand {

        public Command {
            meant = OptionalText.orNull(meant);
        }
    }

    public record ReturnRequested(
            Instant at,
            CaseActor by,
            @Shown String reason,
            @Nullable @Shown Office meant) implements CaseEvent {

        @Override
        public boolean internal() {
            return true;
        }

        @Override
        public void applyTo(CaseDraft draft) {
            Case before = draft.before();
            Office office = Objects.requireNonNull(before.office());
            draft.keep(OfficeReturns.of(before).requested(new OfficeReturns.Request(office, reason, meant)));
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("request-return", "申请退单", Command.class)
                .by(OFFICE, OFFICE_HEAD)
                .from(ASSIGNED, IN_PROGRESS)
                .to(ASSIGNED, IN_PROGRESS)
                .because("within five working days of the assignment; the office stays responsible until the ruling")
                .events(ReturnRequested.class);
    }

    @Override
    public Optional<Refusal> refusal(ActContext context) {
        Case current = context.current();
        if (OfficeReturns.pending(current).isPresent()) {
            return Optional.of(Refusal.byRule("return-requested", "A return is asked for and not ruled on yet."));
        }
        String office = Objects.requireNonNull(current.office()).code();
        if (OfficeReturns.of(current).ruled().contains(office)) {
            return Optional.of(Refusal.byRule(
                    "return-ruled", "The triage desk has ruled; the same office does not return the case again."));
        }
        return windowIsOver(context)
                ? Optional.of(Refusal.byRule("return-window-over", "The time in which a case can be returned is over."))
                : Optional.empty();
    }

    /** The time to accept starts with every assignment. */
    private static boolean windowIsOver(ActContext context) {
        return context.current()
                .deadlines()
                .latest(ACCEPT)
                .map(Deadline::startedAt)
                .map(context.dueTimes()::returnUntil)
                .filter(until -> context.now().isAfter(until))
                .isPresent();
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        Office meant = command.meant() == null
                ? null
                : context.codes().office(command.meant()).orElse(null);
        if (command.meant() != null && meant == null) {
            return Decision.refused(Refusal.unknown("meant", "unknown-office", "office"));
        }
        if (Objects.equals(context.current().office(), meant)) {
            return Decision.refused(new Refusal(
                    Refusal.Kind.RULE, "same-office", "The office that is meant has the case already.", "meant"));
        }
        return Decision.accepted(new ReturnRequested(context.now(), context.by(), command.reason(), meant));
    }
}
