package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.acts.ActOffer;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Channel;
import cn.huiyin.complaint.cases.domain.Complaint.ExternalOrder;
import cn.huiyin.complaint.cases.domain.Contact;
import cn.huiyin.complaint.cases.domain.OrderWarning;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.cases.views.AnswerView;
import cn.huiyin.complaint.cases.views.LeadView;
import cn.huiyin.complaint.cases.views.Named;
import cn.huiyin.complaint.cases.views.OpenMatter;
import cn.huiyin.complaint.cases.views.PhotoRef;
import cn.huiyin.complaint.cases.views.RatingView;
import cn.huiyin.complaint.cases.views.ReviewView;
import cn.huiyin.complaint.deadlines.DeadlineView;
import cn.huiyin.complaint.reasons.ReasonView;
import cn.huiyin.complaint.reasons.RejectionView;
import cn.huiyin.platform.masking.Masking;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as staff see it. Contact data is masked; who needs it asks for it, and that is recorded. It has many
 * components because they are the properties of the answer: grouping them would break whoever reads the interface by
 * their names.
 *
 * @param caseId id of the case inside the platform; what the routes under {@code /api/cases} take
 * @param number case number, as the citizen knows it
 * @param version counts what has happened to the case; an act names the version that was seen
 * @param state where the case stands
 * @param category what the complaint is about; absent until it is known
 * @param office the office that has the case; absent until one has it
 * @param address the place as the citizen wrote it, masked like the text; absent where only a point was given
 * @param text what the citizen said; telephone numbers and the like are hidden until an access is recorded
 * @param channel how the complaint came in
 * @param order the order as which a channel handed it over; absent where none did
 * @param secret whether the citizen's identity is kept from the party complained about
 * @param registeredAt when it was registered
 * @param nextDeadline the running deadline that ends first; absent where none runs
 * @param deadlines all four, in the order in which they end
 * @param reopened times it was opened again
 * @param place where it happens
 * @param contact how the citizen can be reached, masked; to departments only whether
 * @param numbersHidden whether text, address or what was said later hold numbers that a recorded access would show
 * @param photos what the citizen sent with it
 * @param reasons why this office has it
 * @param candidates offices that the engine thinks of, best first; while the triage desk must decide
 * @param departments the bureaus of the district that the responsibility table names, the lead first
 * @param calls the departments that were called in, each as it stands, in the order of their first call
 * @param officer the officer of the office who has it; absent where nobody in particular has it
 * @param deadlineClass how urgent it is, a code of the district pack; absent until it is known
 * @param incident number of the incident that it belongs to; absent where it belongs to none
 * @param autoJoined why the platform put it there; absent where a person did
 * @param answer the latest answer; absent before the first
 * @param rejection why it was not taken and where it can be taken instead; absent where it was taken
 * @param rating the latest rating; absent before the first
 * @param reviews review and re-review of the latest answer, as far as they were asked for
 * @param lead the leader who was given the case last; absent where none was
 * @param open what waits for somebody: a question, an extension, a return, an order
 * @param timeline what happened, oldest first
 * @param acts what the viewer's role can do at all, and whether now
 */
record CaseView(
        String caseId,
        String number,
        long version,
        CaseState state,
        @Nullable Named category,
        @Nullable Named office,
        @Nullable String address,
        String text,
        Channel channel,
        @Nullable OrderView order,
        boolean secret,
        Instant registeredAt,
        @Nullable DeadlineView nextDeadline,
        List<DeadlineView> deadlines,
        int reopened,
        Place place,
        ContactMask contact,
        boolean numbersHidden,
        List<PhotoRef> photos,
        List<ReasonView> reasons,
        List<CandidateView> candidates,
        List<Named> departments,
        List<CallView> calls,
        @Nullable Named officer,
        @Nullable String deadlineClass,
        @Nullable String incident,
        @Nullable AutoJoinedView autoJoined,
        @Nullable AnswerView answer,
        @Nullable RejectionView rejection,
        @Nullable RatingView rating,
        List<ReviewView> reviews,
        @Nullable LeadView lead,
        List<OpenMatter> open,
        List<DeskTimelineEntry> timeline,
        List<ActOffer> acts) {

    /**
     * Contact data with most characters hidden.
     *
     * @param name masked; absent where none was left
     * @param phone masked; absent where none was left
     * @param email masked; absent where none was left
     * @param exists whether the citizen left any contact data
     */
    record ContactMask(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            boolean exists) {

        /** Only whether there is any, for who must say what for before anything is shown. */
        static ContactMask hidden(@Nullable Contact contact) {
            return new ContactMask(null, null, null, contact != null);
        }

        static ContactMask of(@Nullable Contact contact) {
            if (contact == null) {
                return new ContactMask(null, null, null, false);
            }
            String name = contact.name();
            String phone = contact.phone();
            String email = contact.email();
            return new ContactMask(
                    name == null ? null : Masking.name(name),
                    phone == null ? null : Masking.phone(phone),
                    email == null ? null : Masking.email(email),
                    true);
        }
    }

    /**
     * Why the platform joined a case with others.
     *
     * @param percent how probable it was that the source is the same
     * @param reasons what spoke for it
     */
    record AutoJoinedView(int percent, List<ReasonView> reasons) {}

    /**
     * The order as which a channel handed the complaint over.
     *
     * @param number at the channel
     * @param reportedAt when the channel took it; absent where it did not say so
     * @param handedOverAt when the channel handed it over; the deadlines start then. Absent where they start at the
     *     registration
     * @param doubts warnings about what could not be taken as the channel said it
     */
    record OrderView(
            String number,
            @Nullable Instant reportedAt,
            @Nullable Instant handedOverAt,
            List<OrderWarningView> doubts) {

        static @Nullable OrderView of(@Nullable ExternalOrder order) {
            return order == null
                    ? null
                    : new OrderView(
                            order.number(),
                            order.reportedAt(),
                            order.handedOverAt(),
                            order.doubts().stream().map(OrderWarningView::of).toList());
        }
    }

    /**
     * Something that a channel said and that could not be taken as it was said.
     *
     * @param code what the warning is about
     * @param said what was said; absent for contact data, which stays with the contact
     */
    record OrderWarningView(String code, @Nullable String said) {

        static OrderWarningView of(OrderWarning warning) {
            return new OrderWarningView(warning.kind().code(), warning.said());
        }
    }

    /**
     * An office that the engine thinks of.
     *
     * @param office the office
     * @param score how much speaks for it, 0 to 1
     * @param reasons what speaks for it
     */
    record CandidateView(Named office, double score, List<ReasonView> reasons) {}
}
