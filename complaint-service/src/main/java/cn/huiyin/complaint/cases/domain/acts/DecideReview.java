package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ANSWERED;
import static cn.huiyin.complaint.cases.domain.CaseState.CLOSED;
import static cn.huiyin.complaint.cases.domain.CaseState.IN_PROGRESS;

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
import cn.huiyin.complaint.cases.domain.ReviewOpinion;
import cn.huiyin.complaint.cases.domain.Reviews;
import cn.huiyin.complaint.cases.domain.Shown;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opinion of a review 复查意见: the district lets the answer stand, or has the office handle the case again. */
public final class DecideReview implements CaseAct<DecideReview.Command> {

    /** @param text why, as the citizen reads it */
    public record Command(
            @NotNull ReviewOpinion opinion,
            @NotBlank @Size(max = 5000) String text) implements CaseCommand {}

    /** @param answerDeadline of the new answer; null where the old one stands */
    public record ReviewDecided(
            Instant at,
            CaseActor by,
            @Shown(toCitizen = true) ReviewOpinion opinion,
            @Shown(toCitizen = true) String text,
            @Nullable Deadline answerDeadline)
            implements CaseEvent {

        @Override
        public void applyTo(CaseDraft draft) {
            given(draft, DeadlineKind.REVIEW, new Reviews.Opinion(at, opinion, text, by.subject()), answerDeadline);
        }
    }

    /** What either opinion does: the case is closed with it, or its office owes another answer. */
    static void given(CaseDraft draft, DeadlineKind kind, Reviews.Opinion opinion, @Nullable Deadline answerDeadline) {
        draft.keep(Reviews.of(draft.before()).orElseThrow().decided(opinion));
        draft.meet(kind, opinion.at());
        if (answerDeadline == null) {
            draft.enter(CLOSED);
        } else {
            draft.enter(IN_PROGRESS);
            draft.reopen();
            draft.start(List.of(answerDeadline));
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("decide-review", "复查意见", Command.class)
                .by(Party.SUPERVISOR)
                .from(ANSWERED, CLOSED)
                .to(CLOSED, IN_PROGRESS)
                .because("upheld, the case is closed; to be handled again, its office owes another answer")
                .events(ReviewDecided.class);
    }

    @Override
    public Optional<Refusal> refusal(ActContext context) {
        return Reviews.owed(context.current()).equals(Optional.of(DeadlineKind.REVIEW))
                ? Optional.empty()
                : Optional.of(Refusal.byRule("no-review-requested", "No review is asked for."));
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        return Decision.accepted(new ReviewDecided(
                context.now(),
                context.by(),
                command.opinion(),
                command.text(),
                answerDeadline(context, command.opinion())));
    }

    static @Nullable Deadline answerDeadline(ActContext context, ReviewOpinion opinion) {
        return opinion == ReviewOpinion.HANDLE_AGAIN
                ? context.start(DeadlineKind.ANSWER, context.deadlineClass())
                : null;
    }
}
