package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ASSIGNED;
import static cn.huiyin.complaint.cases.domain.CaseState.IN_PROGRESS;
import static cn.huiyin.complaint.cases.domain.DeadlineKind.ANSWER;
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
import cn.huiyin.complaint.cases.domain.Extension;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Shown;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/** Request an extension 申请延期: the office asks, before the answer is due, for more time; it moves nothing by itself. */
public final class RequestExtension implements CaseAct<RequestExtension.Command> {

    private static final int LONGEST_IN_ANY_POLICY = 60;

    public record Command(
            @NotNull @Min(1) @Max(LONGEST_IN_ANY_POLICY) Integer workingDays,

            @NotBlank @Size(max = 2000) String reason) implements CaseCommand {}

    public record ExtensionRequested(
            Instant at,
            CaseActor by,
            @Shown int workingDays,
            @Shown String reason) implements CaseEvent {

        @Override
        public boolean internal() {
            return true;
        }

        @Override
        public void applyTo(CaseDraft draft) {
            draft.keep(Extension.requested(draft.before(), workingDays, by.subject()));
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("request-extension", "申请延期", Command.class)
                .by(OFFICE, OFFICE_HEAD)
                .from(ASSIGNED, IN_PROGRESS)
                .to(ASSIGNED, IN_PROGRESS)
                .because("before the answer is due, once for each answer owed; the head or a supervisor decides")
                .events(ExtensionRequested.class);
    }

    @Override
    public Optional<Refusal> refusal(ActContext context) {
        Case current = context.current();
        Optional<Deadline> answer = current.deadlines().latest(ANSWER).filter(Deadline::running);
        if (answer.isEmpty() || answer.get().knownDueAt() == null) {
            return Optional.of(Refusal.byRule("no-due-time", "The answer has no due time that could be extended."));
        }
        if (answer.get().late(context.now())) {
            return Optional.of(Refusal.byRule("late-already", "An extension is asked for before the answer is due."));
        }
        if (context.longestExtension() == 0) {
            return Optional.of(
                    Refusal.byRule("no-extension-in-class", "The deadline class of the case knows no extension."));
        }
        return Extension.of(current).flatMap(RequestExtension::onlyOnce);
    }

    private static Optional<Refusal> onlyOnce(Extension extension) {
        return switch (extension.state()) {
            case REQUESTED ->
                Optional.of(Refusal.byRule("extension-requested", "An extension is asked for and not decided yet."));
            case GRANTED -> Optional.of(Refusal.byRule("extended-already", "An answer is extended once at most."));
            case DENIED -> Optional.of(Refusal.byRule("extension-denied", "The extension was refused."));
        };
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        return tooLong(context, command.workingDays(), "workingDays")
                .map(Decision::refused)
                .orElseGet(() -> Decision.accepted(
                        new ExtensionRequested(context.now(), context.by(), command.workingDays(), command.reason())));
    }

    /** Why so many days are more than the deadline class allows now. */
    static Optional<Refusal> tooLong(ActContext context, int workingDays, String field) {
        int longest = context.longestExtension();
        return workingDays > longest
                ? Optional.of(new Refusal(
                        Refusal.Kind.RULE,
                        "extension-too-long",
                        "workingDays: " + workingDays + " (expected: at most " + longest + ").",
                        field))
                : Optional.empty();
    }
}
