package cn.huiyin.complaint.cases.views;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.ReviewOpinion;
import cn.huiyin.complaint.cases.domain.Reviews;
import cn.huiyin.platform.masking.Masking;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A review 复查 or re-review 复核 of the latest answer.
 *
 * @param stage review or re-review
 * @param requestedAt when the citizen asked for it
 * @param reason why, in the citizen's words; telephone numbers and the like are hidden
 * @param dueAt when the opinion is due; absent once it was given, and where the calendar lacks the year
 * @param opinion what it says; absent while it is owed
 * @param text why, as the citizen reads it; absent while it is owed
 * @param decidedAt when it was given; absent while it is owed
 */
public record ReviewView(
        String stage,
        Instant requestedAt,
        String reason,
        @Nullable Instant dueAt,
        @Nullable ReviewOpinion opinion,
        @Nullable String text,
        @Nullable Instant decidedAt) {

    /** None, one or both, in their order. */
    public static List<ReviewView> of(Case current) {
        return Reviews.of(current).stream()
                .flatMap(reviews -> Stream.of(
                        of(current, DeadlineKind.REVIEW, reviews.review()),
                        of(current, DeadlineKind.RE_REVIEW, reviews.reReview())))
                .filter(Objects::nonNull)
                .toList();
    }

    private static @Nullable ReviewView of(Case current, DeadlineKind kind, Reviews.@Nullable Step step) {
        if (step == null) {
            return null;
        }
        Reviews.Opinion opinion = step.opinion();
        return new ReviewView(
                kind.code(),
                step.requestedAt(),
                Masking.mask(step.reason()),
                opinion == null ? owedUntil(current, kind) : null,
                opinion == null ? null : opinion.verdict(),
                opinion == null ? null : opinion.text(),
                opinion == null ? null : opinion.at());
    }

    static @Nullable Instant owedUntil(Case current, DeadlineKind kind) {
        return current.deadlines()
                .latest(kind)
                .filter(Deadline::running)
                .map(Deadline::knownDueAt)
                .orElse(null);
    }
}
