package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Review 复查 and re-review 复核 of one answer (信访工作条例 articles 35 and 36). Another answer may be reviewed anew.
 *
 * @param answerAt when the answer was given
 * @param reReview null until it was asked for
 */
public record Reviews(
        Instant answerAt, Step review, @Nullable Step reReview) {

    /**
     * @param reason the citizen's own words
     * @param opinion null while it is owed
     */
    public record Step(
            Instant requestedAt, String reason, @Nullable Opinion opinion) {

        private Step decided(Opinion given) {
            return new Step(requestedAt, reason, given);
        }
    }

    /**
     * @param text what the citizen is told
     * @param subject of the person who gave it
     */
    public record Opinion(
            Instant at,
            ReviewOpinion verdict,
            String text,
            @Nullable String subject) {

        boolean upholds() {
            return verdict == ReviewOpinion.UPHELD;
        }
    }

    /** Those of the latest answer. */
    public static Optional<Reviews> of(Case current) {
        Answer answer = current.answer();
        return answer == null
                ? Optional.empty()
                : current.facets().find(Reviews.class).filter(reviews -> reviews.answerAt.equals(answer.at()));
    }

    /** Which opinion is owed now. */
    public static Optional<DeadlineKind> owed(Case current) {
        return of(current).flatMap(Reviews::owed);
    }

    /** Nothing else is decided about an answer while an opinion about it is owed. */
    public static Optional<Refusal> pending(Case current) {
        return owed(current).map(_ -> Refusal.byRule("under-review", "An opinion about the answer is owed."));
    }

    /** Whether the re-review upheld the answer: nobody takes up the same facts again. */
    public static boolean finallyClosed(Case current) {
        return of(current)
                .map(Reviews::reReview)
                .map(Step::opinion)
                .filter(Opinion::upholds)
                .isPresent();
    }

    /** Why the citizen can ask for nothing more about the same facts; empty where that is not so. */
    public static Optional<Refusal> ended(Case current) {
        return finallyClosed(current)
                ? Optional.of(Refusal.byRule(
                        "finally-reviewed", "The re-review upheld the answer; the same facts are not taken up again."))
                : Optional.empty();
    }

    /** The opinion of the review that upheld the answer. */
    public static Optional<Opinion> upheld(Case current) {
        return of(current).map(Reviews::review).map(Step::opinion).filter(Opinion::upholds);
    }

    public static Reviews requested(Instant answerAt, Instant at, String reason) {
        return new Reviews(answerAt, new Step(at, reason, null), null);
    }

    public Reviews requestedAgain(Instant at, String reason) {
        return new Reviews(answerAt, review, new Step(at, reason, null));
    }

    public Reviews decided(Opinion opinion) {
        return reReview == null
                ? new Reviews(answerAt, review.decided(opinion), null)
                : new Reviews(answerAt, review, reReview.decided(opinion));
    }

    private Optional<DeadlineKind> owed() {
        if (review.opinion == null) {
            return Optional.of(DeadlineKind.REVIEW);
        }
        return reReview != null && reReview.opinion == null ? Optional.of(DeadlineKind.RE_REVIEW) : Optional.empty();
    }
}
