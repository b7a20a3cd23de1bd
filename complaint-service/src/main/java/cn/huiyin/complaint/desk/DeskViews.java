package cn.huiyin.complaint.desk;

import cn.huiyin.complaint.acts.ActOffers;
import cn.huiyin.complaint.acts.CaseAccess;
import cn.huiyin.complaint.acts.EventFields;
import cn.huiyin.complaint.cases.domain.Candidate;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.IncidentMembership;
import cn.huiyin.complaint.cases.domain.OfficerInCharge;
import cn.huiyin.complaint.cases.domain.WhistleCall;
import cn.huiyin.complaint.cases.domain.Whistles;
import cn.huiyin.complaint.cases.queues.ListedCase;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.complaint.cases.views.AnswerView;
import cn.huiyin.complaint.cases.views.LeadView;
import cn.huiyin.complaint.cases.views.MaskedTexts;
import cn.huiyin.complaint.cases.views.Named;
import cn.huiyin.complaint.cases.views.OpenMatter;
import cn.huiyin.complaint.cases.views.PhotoRef;
import cn.huiyin.complaint.cases.views.RatingView;
import cn.huiyin.complaint.cases.views.ReviewView;
import cn.huiyin.complaint.deadlines.DeadlineReader;
import cn.huiyin.complaint.deadlines.DeadlineView;
import cn.huiyin.complaint.reasons.ReasonWordings;
import cn.huiyin.platform.masking.Masking;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows cases as the desk sees them now. */
@Component
class DeskViews {

    /** Characters of the text that a row shows. */
    private static final int EXCERPT = 120;

    private final TimelineAdditions beside;
    private final DeadlineReader deadlines;
    private final ReasonWordings reasons;
    private final ActOffers offers;
    private final Clock time;

    DeskViews(
            TimelineAdditions beside, DeadlineReader deadlines, ReasonWordings reasons, ActOffers offers, Clock time) {
        this.beside = beside;
        this.deadlines = deadlines;
        this.reasons = reasons;
        this.offers = offers;
        this.time = time;
    }

    CaseRow row(ListedCase listed) {
        Case current = listed.current();
        Complaint complaint = current.complaint();
        Instant now = time.instant();
        return new CaseRow(
                current.id().value(),
                current.number().value(),
                listed.version(),
                current.state(),
                Named.of(current.category()),
                Named.of(current.office()),
                MaskedTexts.orNull(current.place().address()),
                excerpt(Masking.mask(complaint.text())),
                complaint.channel(),
                current.registeredAt(),
                nextDeadline(current, now),
                deadlines.read(current, now),
                current.reopenings(),
                current.photos().size(),
                OfficerInCharge.of(current).map(Named::of).orElse(null),
                null);
    }

    DepartmentTask task(ListedCase listed, String department) {
        WhistleCall call = Whistles.of(listed.current()).latest().stream()
                .filter(one -> one.department().code().equals(department))
                .findFirst()
                .orElseThrow();
        return new DepartmentTask(row(listed), CallView.of(call, time.instant()));
    }

    CaseView view(StoredCase stored, CaseAccess viewer, Locale language) {
        Case current = stored.current();
        Complaint complaint = current.complaint();
        Instant now = time.instant();
        return new CaseView(
                current.id().value(),
                current.number().value(),
                stored.version(),
                current.state(),
                Named.of(current.category()),
                Named.of(current.office()),
                MaskedTexts.orNull(current.place().address()),
                Masking.mask(complaint.text()),
                complaint.channel(),
                CaseView.OrderView.of(complaint.externalOrder()),
                complaint.secret(),
                current.registeredAt(),
                nextDeadline(current, now),
                deadlines.read(current, now),
                current.reopenings(),
                MaskedTexts.of(current.place()),
                viewer.scope() instanceof Scope.OfDepartment
                        ? CaseView.ContactMask.hidden(current.contact())
                        : CaseView.ContactMask.of(current.contact()),
                hidesNumbers(stored),
                current.photos().stream().map(PhotoRef::new).toList(),
                reasons.views(MaskedTexts.of(current.reasons()), language),
                current.candidates().stream()
                        .map(candidate -> candidate(candidate, language))
                        .toList(),
                current.departments().stream().map(Named::of).toList(),
                CallView.of(current, now),
                OfficerInCharge.of(current).map(Named::of).orElse(null),
                current.deadlineClass(),
                IncidentMembership.numberOf(current).orElse(null),
                autoJoined(current, language),
                AnswerView.forStaff(current),
                reasons.rejection(current, language),
                RatingView.of(current.rating()),
                ReviewView.of(current),
                LeadView.of(current),
                OpenMatter.of(current),
                DeskTimeline.of(stored, beside.of(current, viewer)),
                offers.of(current, viewer, now));
    }

    private CaseView.CandidateView candidate(Candidate candidate, Locale language) {
        return new CaseView.CandidateView(
                Objects.requireNonNull(Named.of(candidate.office())),
                candidate.score(),
                reasons.views(MaskedTexts.of(candidate.reasons()), language));
    }

    private CaseView.@Nullable AutoJoinedView autoJoined(Case current, Locale language) {
        return IncidentMembership.byItself(current)
                .map(why -> new CaseView.AutoJoinedView(
                        why.percent(), reasons.views(MaskedTexts.of(why.reasons()), language)))
                .orElse(null);
    }

    private @Nullable DeadlineView nextDeadline(Case current, Instant now) {
        if (!current.state().open()) {
            return null;
        }
        return current.deadlines()
                .next()
                .map(deadline -> deadlines.read(deadline, current.office(), now))
                .orElse(null);
    }

    private static boolean hidesNumbers(StoredCase stored) {
        Case current = stored.current();
        Stream<@Nullable String> said =
                Stream.of(current.complaint().text(), current.place().address());
        Stream<String> later =
                stored.history().stream().flatMap(entry -> EventFields.wordsOfCitizen(entry.event()).values().stream());
        return Stream.concat(said, later).filter(Objects::nonNull).anyMatch(Masking::hidesSomething);
    }

    private static String excerpt(String text) {
        if (text.codePointCount(0, text.length()) <= EXCERPT) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, EXCERPT)) + "…";
    }
}
