package cn.huiyin.complaint.tracking;

import cn.huiyin.complaint.acts.ActOffer;
import cn.huiyin.complaint.cases.domain.Answer;
import cn.huiyin.complaint.cases.domain.Outcome;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.cases.domain.Rating;
import cn.huiyin.complaint.cases.domain.Reason;
import cn.huiyin.complaint.cases.domain.Satisfaction;
import cn.huiyin.complaint.deadlines.DeadlineView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as its citizen follows it. No contact data, no names of staff, nothing that staff wrote for each other.
 *
 * @param number case number
 * @param status where it stands
 * @param statusReason {@code triage}, {@code rejected} or {@code withdrawn}; absent otherwise
 * @param text what the citizen said, unchanged
 * @param category what it is about; absent until it is known
 * @param office the office that has it; absent until one has it
 * @param reasons why this office has it
 * @param place where it happens
 * @param registeredAt when it was registered
 * @param deadlines all four, in the order in which they end
 * @param answer the latest answer; absent before the first
 * @param rating the latest rating; absent before the first
 * @param photos what the citizen sent with it
 * @param timeline what happened, oldest first
 * @param acts what the citizen can do, and whether now
 */
record TrackedComplaint(
        String number,
        PublicStatus status,
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

    /**
     * A photo of the case.
     *
     * @param id what the route of the photo takes
     */
    record PhotoRef(String id) {}

    /**
     * An answer to the citizen.
     *
     * @param text what the citizen is told
     * @param outcome what came of the complaint
     * @param at when it was given
     * @param office the office that gave it
     */
    record AnswerView(
            String text,
            Outcome outcome,
            Instant at,
            @Nullable Named office) {

        static @Nullable AnswerView of(@Nullable Answer answer) {
            return answer == null
                    ? null
                    : new AnswerView(answer.text(), answer.outcome(), answer.at(), Named.of(answer.office()));
        }
    }

    /**
     * The citizen's judgement of an answer.
     *
     * @param solved whether the matter is solved, as the citizen sees it
     * @param satisfaction how content the citizen is
     * @param reason the citizen's own words; absent where none were given
     * @param at when it was given
     */
    record RatingView(
            boolean solved,
            Satisfaction satisfaction,
            @Nullable String reason,
            Instant at) {

        static @Nullable RatingView of(@Nullable Rating rating) {
            return rating == null
                    ? null
                    : new RatingView(rating.solved(), rating.satisfaction(), rating.reason(), rating.at());
        }
    }
}
