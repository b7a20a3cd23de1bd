package cn.huiyin.complaint.tracking;

import cn.huiyin.complaint.acts.ActOffer;
import cn.huiyin.complaint.cases.domain.Answer;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.cases.domain.Rating;
import cn.huiyin.complaint.cases.domain.Reason;
import cn.huiyin.complaint.deadlines.DeadlineView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as its citizen follows it. No contact data, no names of staff, nothing that staff wrote for each other.
 *
 * @param status see {@link PublicStatus}
 * @param statusReason triage, rejected or withdrawn; absent otherwise
 * @param reasons why this office has it
 * @param acts what the citizen can do, and whether now
 */
record TrackedComplaint(
        String number,
        String status,
        @Nullable String statusReason,
        String text,
        @Nullable Named category,
        @Nullable Named office,
        List<Reason> reasons,
        Place place,
        Instant registeredAt,
        List<DeadlineView> deadlines,
        @Nullable AnswerView answer,
        @Nullable RatingView rating,
        List<PhotoRef> photos,
        List<PublicTimelineEntry> timeline,
        List<ActOffer> acts) {

    record PhotoRef(String id) {}

    record AnswerView(
            String text,
            String outcome,
            Instant at,
            @Nullable Named office) {

        static @Nullable AnswerView of(@Nullable Answer answer) {
            return answer == null
                    ? null
                    : new AnswerView(answer.text(), answer.outcome().code(), answer.at(), Named.of(answer.office()));
        }
    }

    record RatingView(
            boolean solved, String satisfaction, @Nullable String reason, Instant at) {

        static @Nullable RatingView of(@Nullable Rating rating) {
            return rating == null
                    ? null
                    : new RatingView(rating.solved(), rating.satisfaction().code(), rating.reason(), rating.at());
        }
    }
}
