package cn.huiyin.complaint.cases.domain.acts;

import static cn.huiyin.complaint.cases.domain.CaseState.ANSWERED;
import static cn.huiyin.complaint.cases.domain.CaseState.CLOSED;

import cn.huiyin.complaint.cases.domain.ActContext;
import cn.huiyin.complaint.cases.domain.ActDescription;
import cn.huiyin.complaint.cases.domain.Answer;
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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Request a review 申请复查: the citizen does not accept an office's answer; the district looks at it (article 35). */
public final class RequestReview implements CaseAct<RequestReview.Command> {

    public record Command(@NotBlank @Size(max = 2000) String reason) implements CaseCommand {}

    /** @param deadline of the opinion */
    public record ReviewRequested(
            Instant at,
            CaseActor by,

            @Shown(toCitizen = true, inWordsOfCitizen = true)
            String reason,

            Deadline deadline)
            implements StartsDeadline {

        @Override
        public void applyTo(CaseDraft draft) {
            Answer answer = Objects.requireNonNull(draft.before().answer());
            draft.keep(Reviews.requested(answer.at(), at, reason));
            draft.start(List.of(deadline));
        }
    }

    @Override
    public ActDescription<Command> description() {
        return ActDescription.act("request-review", "申请复查", Command.class)
                .by(Party.CITIZEN, Party.OPERATOR)
                .from(ANSWERED, CLOSED)
                .to(ANSWERED, CLOSED)
                .because("within 30 natural days of an office's answer, once for each answer")
                .events(ReviewRequested.class);
    }

    @Override
    public Optional<Refusal> refusal(ActContext context) {
        Case current = context.current();
        Answer answer = current.answer();
        if (answer == null || answer.office() == null) {
            return Optional.of(Refusal.byRule("no-answer-to-review", "No office has answered."));
        }
        return Reviews.pending(current)
                .or(() -> Reviews.ended(current))
                .or(() -> Reviews.of(current)
                        .map(_ -> Refusal.byRule("reviewed-already", "The answer was reviewed already.")))
                .or(() -> windowOver(context.now(), until(context)));
    }

    /** @param until null where nobody knows, so that nobody is refused for it */
    static Optional<Refusal> windowOver(Instant now, @Nullable Instant until) {
        return until != null && now.isAfter(until)
                ? Optional.of(Refusal.byRule("review-window-over", "The time to ask for it is over."))
                : Optional.empty();
    }

    @Override
    public @Nullable Instant until(ActContext context) {
        Answer answer = context.current().answer();
        return answer == null ? null : context.dueTimes().reviewUntil(answer.at());
    }

    @Override
    public Decision decide(ActContext context, Command command) {
        return Decision.accepted(new ReviewRequested(
                context.now(),
                context.by(),
                command.reason(),
                context.dueTimes().startReview(DeadlineKind.REVIEW, context.now())));
    }
}
