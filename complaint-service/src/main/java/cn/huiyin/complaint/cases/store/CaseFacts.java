package cn.huiyin.complaint.cases.store;

import cn.huiyin.complaint.cases.domain.AnswerDraft;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.Extension;
import cn.huiyin.complaint.cases.domain.IncidentMembership;
import cn.huiyin.complaint.cases.domain.Lead;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.OfficeReturns;
import cn.huiyin.complaint.cases.domain.OfficerInCharge;
import cn.huiyin.complaint.cases.domain.Restriction;
import cn.huiyin.complaint.cases.domain.Reviews;
import cn.huiyin.complaint.cases.domain.Whistles;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What queries ask a case for, a pure function of its value.
 *
 * @param open somebody on our side owes an act
 * @param triage the desk must decide; true or absent
 * @param reopened open again after an answer; true or absent
 * @param approval an answer or an extension waits for the head of the office; true or absent
 * @param returned the office asks to return it and waits for a ruling; true or absent
 * @param called a department that is called in has not done its part yet; true or absent
 * @param officer subject of the officer 经办 who has it inside the office; absent where nobody in particular has it
 * @param calls in whose lists of departments it is, see {@link DepartmentCalls}; absent where it is in none
 * @param callsAt what those lists sort by: when anything happened to its calls last
 * @param review the opinion that somebody above the office owes; absent where none is
 * @param lead the leader who was given the case last; absent where none was
 * @param restricted named people alone see it; true or absent
 * @param office code
 * @param category code
 * @param incident number of the incident that it belongs to
 * @param queueAt what lists sort by: the due time that ends first while open, the end when finished
 */
public record CaseFacts(
        boolean open,
        @Nullable Boolean triage,
        @Nullable Boolean reopened,
        @Nullable Boolean approval,
        @Nullable Boolean returned,
        @Nullable Boolean called,
        @Nullable OwedReview review,
        @Nullable GivenLead lead,
        @Nullable Boolean restricted,
        @Nullable String office,
        @Nullable String category,
        @Nullable String incident,
        Instant queueAt,
        @Nullable String officer,
        @Nullable List<String> calls,
        @Nullable Instant callsAt) {

    public static final String OPEN = "facts.open";
    public static final String TRIAGE = "facts.triage";
    public static final String REOPENED = "facts.reopened";
    public static final String APPROVAL = "facts.approval";
    public static final String RETURNED = "facts.returned";
    public static final String CALLED = "facts.called";
    public static final String OFFICER = "facts.officer";
    public static final String CALLS = "facts.calls";
    public static final String CALLS_AT = "facts.callsAt";
    public static final String REVIEW = "facts.review.stage";
    public static final String REVIEW_AT = "facts.review.dueAt";
    public static final String LED = "facts.lead.open";
    public static final String LEADER = "facts.lead.leader";
    public static final String LEAD_AT = "facts.lead.at";
    public static final String RESTRICTED = "facts.restricted";
    public static final String OFFICE = "facts.office";
    public static final String CATEGORY = "facts.category";
    public static final String INCIDENT = "facts.incident";
    public static final String QUEUE_AT = "facts.queueAt";

    /** Sorts an open case without a known due time behind all others. */
    public static final Instant NO_DUE_TIME = Instant.parse("9999-12-31T00:00:00Z");

    /** @param stage review or re-review */
    public record OwedReview(String stage, Instant dueAt) {

        static @Nullable OwedReview of(Case current) {
            return Reviews.owed(current)
                    .map(kind -> new OwedReview(kind.code(), owedUntil(current, kind)))
                    .orElse(null);
        }
    }

    /**
     * @param leader subject
     * @param open whether the leader has not ended it yet
     * @param at what lists sort by: the due time of the plan while open, the end when done
     */
    public record GivenLead(String leader, boolean open, Instant at) {

        static @Nullable GivenLead of(Case current) {
            return Lead.of(current)
                    .map(lead -> new GivenLead(
                            lead.leader(),
                            lead.isOpenIn(current),
                            Objects.requireNonNullElseGet(lead.endedAt(), () -> owedUntil(current, DeadlineKind.LEAD))))
                    .orElse(null);
        }
    }

    private static Instant owedUntil(Case current, DeadlineKind kind) {
        return current.deadlines()
                .latest(kind)
                .filter(Deadline::running)
                .map(Deadline::dueAt)
                .orElse(NO_DUE_TIME);
    }

    public static CaseFacts of(Case current) {
        return Restriction.holds(current) ? ofRestricted(current) : ofOther(current);
    }

    /** In no list of an office, a department or a leader, whatever they had to do with it before. */
    private static CaseFacts ofRestricted(Case current) {
        return new CaseFacts(
                current.state().open(),
                current.state() == CaseState.TRIAGE ? Boolean.TRUE : null,
                null,
                null,
                null,
                null,
                null,
                null,
                Boolean.TRUE,
                null,
                null,
                null,
                queueAt(current),
                null,
                null,
                null);
    }

    private static CaseFacts ofOther(Case current) {
        Office office = current.office();
        Category category = current.category();
        return new CaseFacts(
                current.state().open(),
                current.state() == CaseState.TRIAGE ? Boolean.TRUE : null,
                current.state().open() && current.reopenings() > 0 ? Boolean.TRUE : null,
                Extension.undecided(current) || AnswerDraft.of(current).isPresent() ? Boolean.TRUE : null,
                OfficeReturns.pending(current).isPresent() ? Boolean.TRUE : null,
                Whistles.of(current).open().isEmpty() ? null : Boolean.TRUE,
                OwedReview.of(current),
                GivenLead.of(current),
                null,
                office == null ? null : office.code(),
                category == null ? null : category.code(),
                IncidentMembership.numberOf(current).orElse(null),
                queueAt(current),
                OfficerInCharge.of(current).map(OfficerInCharge::id).orElse(null),
                DepartmentCalls.words(current),
                DepartmentCalls.lastAt(current));
    }

    private static Instant queueAt(Case current) {
        if (!current.state().open()) {
            return Objects.requireNonNullElse(current.endedAt(), current.registeredAt());
        }
        return current.deadlines().next().map(Deadline::dueAt).orElse(NO_DUE_TIME);
    }
}
