package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ANSWERED;
import static cn.huiyin.complaint.cases.domain.CaseState.IN_PROGRESS;
import static cn.huiyin.complaint.cases.domain.Party.OFFICE;
import static cn.huiyin.complaint.cases.domain.Party.OFFICE_HEAD;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.Answer;
import cn.huiyin.complaint.cases.domain.AnswerDraft;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDraft;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Finding;
import cn.huiyin.complaint.cases.domain.Inspection;
import cn.huiyin.complaint.cases.domain.Inspections;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.OnTheSpot;
import cn.huiyin.complaint.cases.domain.Outcome;
import cn.huiyin.complaint.cases.domain.Question;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Shown;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answer 答复: the office tells the citizen what came of the complaint. What an officer writes is read by the head first,
 * in offices that want it so.
 */
public final class GiveAnswer implements CaseAct<GiveAnswer.Command> {

    /**
     * @param finding whether it is as the citizen said; where nothing was to be found, none
     * @param basis the law that the answer rests on, as it is in force that day
     * @param seen what was seen on the spot; time, place, readings and photos of the office's latest inspection go with
     *     it
     * @param photosShown whether the citizen sees those photos
     * @param publicText what anybody may read instead of the text; without it nobody but the citizen reads anything
     */
    public record Command(
            @NotBlank @Size(max = 10_000) String text,
            @NotNull Outcome outcome,
            @Nullable Finding finding,
            @Nullable @Size(max = 2000) String seen,
            @Nullable Boolean photosShown,
            @Nullable @Size(max = 500) String basis,
            @Nullable @Size(max = 2000) String publicText)
            implements CaseCommand {

        public Command {
            basis = OptionalText.orNull(basis);
            seen = OptionalText.orNull(seen);
            publicText = OptionalText.orNull(publicText);
        }

        /** Of an office that was not on the spot, for the citizen alone. */
        public Command(String text, Outcome outcome, @Nullable Finding finding, @Nullable String basis) {
            this(text, outcome, finding, null, null, basis, null);
        }

        private AnswerDraft written(ActContext context) {
            Optional<Inspection> inspection = seen == null ? Optional.empty() : Inspections.latest(context.current());
            return new AnswerDraft(
                    true,
                    text,
                    outcome,
                    finding,
                    basis,
                    seen,
                    inspection.map(Inspection::at).orElse(null),
                    photosShown,
                    publicText,
                    context.by().subject());
        }
    }

    /** @param inspectedAt when the inspection was recorded on which {@code seen} rests */
    public record Answered(
            Instant at,
            CaseActor by,
            @Shown(toCitizen = true) String text,
            @Shown(toCitizen = true) Outcome outcome,
            @Nullable @Shown(toCitizen = true) Finding finding,
            @Nullable @Shown(toCitizen = true) String seen,
            @Nullable Instant inspectedAt,
            @Nullable @Shown Boolean photosShown,
            @Nullable @Shown(toCitizen = true) String basis,
            @Nullable @Shown String publicText)
            implements CaseEvent {

        static Answered of(AnswerDraft written, Instant at, CaseActor by) {
            return new Answered(
                    at,
                    by,
                    written.text(),
                    written.outcome(),
                    written.finding(),
                    written.seen(),
                    written.inspectedAt(),
                    written.photosShown(),
                    written.basis(),
                    written.publicText());
        }

        @Override
        public void applyTo(CaseDraft draft) {
            Case before = draft.before();
            Office office = Objects.requireNonNull(before.office());
            draft.enter(ANSWERED);
            draft.answer(new Answer(text, outcome, finding, basis, onTheSpot(before), publicText, at, office));
            draft.meet(DeadlineKind.ANSWER, at);
            AnswerDraft.of(before).ifPresent(written -> draft.keep(written.decided()));
        }

        private @Nullable OnTheSpot onTheSpot(Case before) {
            return OnTheSpot.of(seen, inspectedAt, photosShown, before);
        }
    }

    /** An officer wrote the answer; it waits for the head of the office. */
    public record AnswerSubmitted(
            Instant at,
            CaseActor by,
            @Shown String text,
            @Shown Outcome outcome,
            @Nullable @Shown Finding finding,
            @Nullable @Shown String seen,
            @Nullable Instant inspectedAt,
            @Nullable @Shown Boolean photosShown,
            @Nullable @Shown String basis,
            @Nullable @Shown String publicText)
            implements CaseEvent {

        static AnswerSubmitted of(AnswerDraft written, Instant at, CaseActor by) {
            return new AnswerSubmitted(
                    at,
                    by,
                    written.text(),
                    written.outcome(),
                    written.finding(),
                    written.seen(),
                    written.inspectedAt(),
                    written.photosShown(),
                    written.basis(),
                    written.publicText());
        }

        @Override
        public boolean internal() {
            return true;
        }

        @Override
        public void applyTo(CaseDraft draft) {
            draft.keep(new AnswerDraft(
                    true, text, outcome, finding, basis, seen, inspectedAt, photosShown, publicText, by.subject()));
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("answer", "答复", Command.class)
                .by(OFFICE, OFFICE_HEAD)
                .from(IN_PROGRESS)
                .to(ANSWERED, IN_PROGRESS)
                .because("an officer's answer waits for the head, in offices that want it so")
                .events(Answered.class, AnswerSubmitted.class);
    }

    @Override
    public Optional<Refusal> refusal(ActContext context) {
        return notYet(context.current());
    }

    /** The citizen who left a contact is called before there is an answer, and a question is settled. */
    static Optional<Refusal> notYet(Case current) {
        if (Question.open(current).isPresent()) {
            return Optional.of(Refusal.byRule("question-open", "A question waits for the citizen."));
        }
        return current.deadlines().running(DeadlineKind.CONTACT)
                ? Optional.of(
                        Refusal.byRule("contact-first", "The citizen left a contact and has not been contacted yet."))
                : Optional.empty();
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        boolean headDecides = context.by().party() == OFFICE
                && context.codes()
                        .headApprovesAnswers(
                                Objects.requireNonNull(context.current().office()));
        AnswerDraft written = command.written(context);
        return Decision.accepted(
                headDecides
                        ? AnswerSubmitted.of(written, context.now(), context.by())
                        : Answered.of(written, context.now(), context.by()));
    }
}
