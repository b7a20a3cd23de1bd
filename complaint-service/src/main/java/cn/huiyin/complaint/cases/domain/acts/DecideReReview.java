package cn.huiyin.complaint.cases.domain.acts;

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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opinion of a re-review 复核意见: a leader has the last word about an answer. */
public final class DecideReReview implements CaseAct<DecideReReview.Command> {

    /** @param text why, as the citizen reads it */
    public record Command(
            @NotNull ReviewOpinion opinion,
            @NotBlank @Size(max = 5000) String text) implements CaseCommand {}

    /** @param answerDeadline of the new answer; null where the old one stands for good */
    public record ReReviewDecided(
            Instant at,
            CaseActor by,
            @Shown(toCitizen = true) ReviewOpinion opinion,
            @Shown(toCitizen = true) String text,
            @Nullable Deadline answerDeadline)
            implements CaseEvent {

        @Override
        public void applyTo(CaseDraft draft) {
            DecideReview.given(
                    draft,
                    DeadlineKind.RE_REVIEW,
                    new Reviews.Opinion(at, opinion, text, by.subject()),
                    answerDeadline);
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("decide-re-review", "复核意见", Command.class)
                .by(Party.LEADER)
                .from(CLOSED)
                .to(CLOSED, IN_PROGRESS)
                .because("upheld, it is the final end for the same facts; not by who gave the review's opinion")
                .events(ReReviewDecided.class);
    }

    @Override
    public Optional<Refusal> refusal(ActContext context) {
        if (!Reviews.owed(context.current()).equals(Optional.of(DeadlineKind.RE_REVIEW))) {
            return Optional.of(Refusal.byRule("no-re-review-requested", "No re-review is asked for."));
        }
        String subject = context.by().subject();
        return Reviews.upheld(context.current())
                .filter(opinion -> subject != null && subject.equals(opinion.subject()))
                .map(_ -> Refusal.byRule("own-opinion", "Nobody decides about an opinion of his own."));
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        return Decision.accepted(new ReReviewDecided(
                context.now(),
                context.by(),
                command.opinion(),
                command.text(),
                DecideReview.answerDeadline(context, command.opinion())));
    }
}
