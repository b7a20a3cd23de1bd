package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.acts.ActOffer;
import cn.huiyin.complaint.cases.domain.Candidate;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Contact;
import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.cases.domain.Reason;
import cn.huiyin.complaint.cases.views.AnswerView;
import cn.huiyin.complaint.cases.views.Named;
import cn.huiyin.complaint.cases.views.PhotoRef;
import cn.huiyin.complaint.cases.views.RatingView;
import cn.huiyin.complaint.deadlines.DeadlineView;
import cn.huiyin.platform.masking.Masking;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as staff see it. Contact data is masked; who needs it asks for it, and that is recorded.
 *
 * @param version what an act on the case must name
 * @param candidates offices that the engine thinks of, best first; while the triage desk must decide
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
        String channel,
        Instant registeredAt,
        @Nullable DeadlineView nextDeadline,
        List<DeadlineView> deadlines,
        int reopened,
        Place place,
        ContactMask contact,
        List<PhotoRef> photos,
        List<Reason> reasons,
        List<CandidateView> candidates,
        List<Named> departments,
        @Nullable String deadlineClass,
        @Nullable AnswerView answer,
        @Nullable RatingView rating,
        List<DeskTimelineEntry> timeline,
        List<ActOffer> acts) {

    /** @param exists whether the citizen left any contact data */
    record ContactMask(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email,
            boolean exists) {

        static ContactMask of(@Nullable Contact contact) {
            if (contact == null) {
                return new ContactMask(null, null, null, false);
            }
            var name = contact.name();
            var phone = contact.phone();
            var email = contact.email();
            return new ContactMask(
                    name == null ? null : Masking.name(name),
                    phone == null ? null : Masking.phone(phone),
                    email == null ? null : Masking.email(email),
                    true);
        }
    }

    /** @param score 0 to 1 */
    record CandidateView(Named office, double score, List<Reason> reasons) {

        static CandidateView of(Candidate candidate) {
            var office = new Named(candidate.office().code(), candidate.office().name());
            return new CandidateView(office, candidate.score(), candidate.reasons());
        }
    }
}
