package cn.huiyin.complaint.tracking;

import cn.huiyin.complaint.acts.ActOffer;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.cases.views.AnswerView;
import cn.huiyin.complaint.cases.views.Named;
import cn.huiyin.complaint.cases.views.OpenMatter;
import cn.huiyin.complaint.cases.views.PhotoRef;
import cn.huiyin.complaint.cases.views.RatingView;
import cn.huiyin.complaint.cases.views.ReviewView;
import cn.huiyin.complaint.deadlines.DeadlineView;
import cn.huiyin.complaint.reasons.ReasonView;
import cn.huiyin.complaint.reasons.RejectionView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as its citizen follows it. No contact data, no names of staff, nothing that staff wrote for each other.
 *
 * @param number case number
 * @param status where it stands
 * @param statusReason {@code triage}, {@code rejected} or {@code withdrawn}; absent otherwise
 * @param text what the citizen said; telephone numbers and the like are hidden, since a query code may be in other
 *     hands
 * @param category what it is about; absent until it is known
 * @param office the office that has it; absent until one has it
 * @param reasons why this office has it
 * @param handledTogether how many other reports about the same source are handled together with it; absent where there
 *     are none, or so few that somebody could be recognised
 * @param place where it happens, its address masked like the text
 * @param registeredAt when it was registered
 * @param deadlines all four, in the order in which they end
 * @param question what the office asks and waits for; absent where it asks nothing
 * @param answer the latest answer; absent before the first
 * @param rejection why it was not taken and where it can be taken instead; absent where it was taken
 * @param rating the latest rating; absent before the first
 * @param reviews review and re-review of the latest answer, as far as they were asked for
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
        List<ReasonView> reasons,
        @Nullable Integer handledTogether,
        Place place,
        Instant registeredAt,
        List<DeadlineView> deadlines,
        @Nullable OpenMatter question,
        @Nullable AnswerView answer,
        @Nullable RejectionView rejection,
        @Nullable RatingView rating,
        List<ReviewView> reviews,
        List<PhotoRef> photos,
        List<PublicTimelineEntry> timeline,
        List<ActOffer> acts) {}
