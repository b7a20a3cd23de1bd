package cn.huiyin.complaint.tracking;

import cn.huiyin.complaint.acts.ActOffer;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.cases.domain.Reason;
import cn.huiyin.complaint.cases.views.AnswerView;
import cn.huiyin.complaint.cases.views.Named;
import cn.huiyin.complaint.cases.views.PhotoRef;
import cn.huiyin.complaint.cases.views.RatingView;
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
        List<ActOffer> acts) {}
