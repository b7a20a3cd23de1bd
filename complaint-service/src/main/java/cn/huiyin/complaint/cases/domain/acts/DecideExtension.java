package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ASSIGNED;
import static cn.huiyin.complaint.cases.domain.CaseState.IN_PROGRESS;
import static cn.huiyin.complaint.cases.domain.Party.OFFICE_HEAD;
import static cn.huiyin.complaint.cases.domain.Party.SUPERVISOR;

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
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decide an extension 审批延期: the head of the office or a supervisor gives the time or does not. The citizen is told the
 * new day and why (信访工作条例 article 34).
 */
public final class DecideExtension implements CaseAct<DecideExtension.Command> {

    /** @param reason why; where it is granted, the citizen reads it */
    public record Command(
            @NotNull Boolean granted,
            @NotBlank @Size(max = 2000) String reason) implements CaseCommand {}

    /**
     * @param moved the deadline of the answer with its new due time; the old one stays in the history; null where
     *     denied
     */
    public record ExtensionDecided(
            Instant at,
            CaseActor by,
            @Shown(toCitizen = true) boolean granted,
            @Shown(toCitizen = true) int workingDays,
            @Shown(toCitizen = true) String reason,
            @Nullable Deadline moved)
            implements CaseEvent {

        /** A refused extension changes nothing for the citizen. */
        @Override
        public boolean internal() {
            return !granted;
        }

        @Override
        public void applyTo(CaseDraft draft) {
            Case before = draft.before();
            // One that an earlier version did not let lapse with its office was decided all the same.
            Extension asked = Extension.of(before).orElseGet(() -> Extension.requested(before, workingDays, null));
            draft.keep(asked.decided(granted, at));
            if (moved != null) {
                draft.move(List.of(moved), at);
            }
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("decide-extension", "审批延期", Command.class)
                .by(OFFICE_HEAD, SUPERVISOR)
                .from(ASSIGNED, IN_PROGRESS)
                .to(ASSIGNED, IN_PROGRESS)
                .because("nobody decides what he asked for himself; the citizen is told the new day and why")
                .events(ExtensionDecided.class);
    }

    @Override
    public Optional<Refusal> refusal(ActContext context) {
        Optional<Extension> asked =
                Extension.of(context.current()).filter(extension -> extension.state() == Extension.State.REQUESTED);
        if (asked.isEmpty()) {
            return Optional.of(Refusal.byRule("no-extension-requested", "No extension is asked for."));
        }
        String subject = context.by().subject();
        return subject != null && subject.equals(asked.get().askedBy())
                ? Optional.of(Refusal.byRule("own-request", "Nobody decides what he asked for himself."))
                : Optional.empty();
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        int workingDays = Extension.of(context.current()).orElseThrow().workingDays();
        if (!command.granted()) {
            return Decision.accepted(decided(context, command, workingDays, null));
        }
        // The class may have changed since the office asked.
        return RequestExtension.tooLong(context, workingDays, "granted")
                .map(Decision::refused)
                .orElseGet(() ->
                        Decision.accepted(decided(context, command, workingDays, context.extendedAnswer(workingDays))));
    }

    private static ExtensionDecided decided(
            ActContext context, Command command, int workingDays, @Nullable Deadline moved) {
        return new ExtensionDecided(
                context.now(), context.by(), command.granted(), workingDays, command.reason(), moved);
    }
}
