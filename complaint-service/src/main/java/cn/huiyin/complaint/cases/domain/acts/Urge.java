package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ASSIGNED;
import static cn.huiyin.complaint.cases.domain.CaseState.IN_PROGRESS;
import static cn.huiyin.complaint.cases.domain.Party.CITIZEN;
import static cn.huiyin.complaint.cases.domain.Party.SUPERVISOR;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDraft;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Shown;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Urge 催办: the office is asked to hurry. It moves no deadline. */
public final class Urge implements CaseAct<Urge.Command> {

    /** A citizen may urge once in this time; a supervisor at any time. */
    public static final Duration INTERVAL = Duration.ofDays(1);

    /** @param note what is asked for; a supervisor must say it */
    public record Command(@Nullable @Size(max = 1000) String note) implements CaseCommand {

        public Command {
            note = OptionalText.orNull(note);
        }
    }

    public record Urged(
            Instant at, CaseActor by, @Nullable @Shown String note) implements CaseEvent {

        @Override
        public void applyTo(CaseDraft draft) {
            if (by.party() == CITIZEN) {
                draft.keep(new UrgedByCitizen(at));
            }
        }
    }

    /** @param lastAt when the citizen urged last */
    public record UrgedByCitizen(Instant lastAt) {}

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("urge", "催办", Command.class)
                .by(CITIZEN, SUPERVISOR)
                .from(ASSIGNED, IN_PROGRESS)
                .to(ASSIGNED, IN_PROGRESS)
                .because("changes no state and moves no deadline; the office is told")
                .events(Urged.class);
    }

    @Override
    public Optional<Refusal> refusal(ActContext context) {
        boolean urgedToday = context.current()
                .facets()
                .find(UrgedByCitizen.class)
                .filter(urged -> context.now().isBefore(urged.lastAt().plus(INTERVAL)))
                .isPresent();
        return context.by().party() == CITIZEN && urgedToday
                ? Optional.of(Refusal.byRule("urged-already", "A citizen may urge once a day."))
                : Optional.empty();
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        if (context.by().party() == SUPERVISOR && command.note() == null) {
            return Decision.refused(
                    new Refusal(Refusal.Kind.RULE, "note-required", "A supervisor says what is asked for.", "note"));
        }
        return Decision.accepted(new Urged(context.now(), context.by(), command.note()));
    }
}
