package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.CLOSED;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseAct;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseCommand;
import cn.huiyin.complaint.cases.domain.CaseDraft;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Decision;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.Refusal;
import cn.huiyin.complaint.cases.domain.Reviews;
import cn.huiyin.complaint.cases.domain.Shown;
import cn.huiyin.complaint.cases.domain.StartsDeadline;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Request a re-review 申请复核: the citizen does not accept the opinion of the review; a leader looks at it (article 36).
 */
public final class RequestReReview implements CaseAct<RequestReReview.Command> {

    public record Command(@NotBlank @Size(max = 2000) String reason) implements CaseCommand {}

    /** @param deadline of the opinion */
    public record ReReviewRequested(
            Instant at,
            CaseActor by,

            @Shown(toCitizen = true, inWordsOfCitizen = true)
            String reason,

            Deadline deadline)
            implements StartsDeadline {

        @Override
        public void applyTo(CaseDraft draft) {
            draft.keep(Reviews.of(draft.before()).orElseThrow().requestedAgain(at, reason));
            draft.start(List.of(deadline));
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("request-re-review", "申请复核", Command.class)
                .by(Party.CITIZEN, Party.OPERATOR)
                .from(CLOSED)
                .to(CLOSED)
                .because("within 30 natural days of the review's opinion; what a re-review upheld is the final end")
                .events(ReReviewRequested.class);
    }

    @Override
    public Optional<Refusal> refusal(ActContext context) {
        Case current = context.current();
        return Reviews.pending(current)
                .or(() -> Reviews.ended(current))
                .or(() -> Reviews.upheld(current).isPresent()
                        ? RequestReview.windowOver(context.now(), until(context))
                        : Optional.of(Refusal.byRule("not-reviewed-yet", "No review has upheld the answer.")));
    }

    @Override
    public @Nullable Instant until(ActContext context) {
        return Reviews.upheld(context.current())
                .map(opinion -> context.dueTimes().reviewUntil(opinion.at()))
                .orElse(null);
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        return Decision.accepted(new ReReviewRequested(
                context.now(),
                context.by(),
                command.reason(),
                context.dueTimes().startReview(DeadlineKind.RE_REVIEW, context.now())));
    }
}
