package cn.huiyin.complaint.tracking;

import cn.huiyin.complaint.acts.ActOffers;
import cn.huiyin.complaint.acts.CaseAccess;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.complaint.cases.views.AnswerView;
import cn.huiyin.complaint.cases.views.MaskedTexts;
import cn.huiyin.complaint.cases.views.Named;
import cn.huiyin.complaint.cases.views.OpenMatter;
import cn.huiyin.complaint.cases.views.PhotoRef;
import cn.huiyin.complaint.cases.views.RatingView;
import cn.huiyin.complaint.cases.views.ReviewView;
import cn.huiyin.complaint.deadlines.DeadlineReader;
import cn.huiyin.complaint.incidents.HandledTogether;
import cn.huiyin.complaint.reasons.ReasonWordings;
import cn.huiyin.platform.masking.Masking;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Turns a stored case into what its citizen sees now. */
@Component
class TrackedView {

    private static final CaseAccess CITIZEN = CaseAccess.ofCitizen(Scope.ALL, null);

    private final DeadlineReader deadlines;
    private final ReasonWordings reasons;
    private final ActOffers offers;
    private final HandledTogether together;
    private final Clock time;

    TrackedView(
            DeadlineReader deadlines, ReasonWordings reasons, ActOffers offers, HandledTogether together, Clock time) {
        this.deadlines = deadlines;
        this.reasons = reasons;
        this.offers = offers;
        this.together = together;
        this.time = time;
    }

    TrackedComplaint of(StoredCase stored, Locale language) {
        Case current = stored.current();
        Complaint complaint = current.complaint();
        Instant now = time.instant();
        return new TrackedComplaint(
                current.number().value(),
                PublicStatus.of(current.state()),
                PublicStatus.reasonOf(current.state()),
                Masking.mask(complaint.text()),
                Named.of(current.category()),
                Named.of(current.office()),
                reasons.views(MaskedTexts.of(PublicReasons.of(current)), language),
                together.others(current).orElse(null),
                MaskedTexts.of(current.place()),
                current.registeredAt(),
                deadlines.read(current, now),
                OpenMatter.question(current),
                AnswerView.forCitizen(current),
                reasons.rejection(current, language),
                RatingView.of(current.rating()),
                ReviewView.of(current),
                current.photos().stream().map(PhotoRef::new).toList(),
                PublicTimeline.of(stored.history(), together.inspections(current)),
                offers.of(current, CITIZEN, now));
    }
}
