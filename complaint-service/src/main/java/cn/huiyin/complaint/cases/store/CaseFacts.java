package cn.huiyin.complaint.cases.store;

import cn.huiyin.complaint.cases.domain.AnswerDraft;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.domain.Category;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.Extension;
import cn.huiyin.complaint.cases.domain.IncidentMembership;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.domain.OfficeReturns;
import cn.huiyin.complaint.cases.domain.Restriction;
import java.time.Instant;
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
        @Nullable Boolean restricted,
        @Nullable String office,
        @Nullable String category,
        @Nullable String incident,
        Instant queueAt) {

    public static final String OPEN = "facts.open";
    public static final String TRIAGE = "facts.triage";
    public static final String REOPENED = "facts.reopened";
    public static final String APPROVAL = "facts.approval";
    public static final String RETURNED = "facts.returned";
    public static final String RESTRICTED = "facts.restricted";
    public static final String OFFICE = "facts.office";
    public static final String CATEGORY = "facts.category";
    public static final String INCIDENT = "facts.incident";
    public static final String QUEUE_AT = "facts.queueAt";

    /** Sorts an open case without a known due time behind all others. */
    public static final Instant NO_DUE_TIME = Instant.parse("9999-12-31T00:00:00Z");

    public static CaseFacts of(Case current) {
        Office office = current.office();
        Category category = current.category();
        return new CaseFacts(
                current.state().open(),
                current.state() == CaseState.TRIAGE ? Boolean.TRUE : null,
                current.state().open() && current.reopenings() > 0 ? Boolean.TRUE : null,
                Extension.undecided(current) || AnswerDraft.of(current).isPresent() ? Boolean.TRUE : null,
                OfficeReturns.pending(current).isPresent() ? Boolean.TRUE : null,
                Restriction.holds(current) ? Boolean.TRUE : null,
                office == null ? null : office.code(),
                category == null ? null : category.code(),
                IncidentMembership.numberOf(current).orElse(null),
                queueAt(current));
    }

    private static Instant queueAt(Case current) {
        if (!current.state().open()) {
            return Objects.requireNonNullElse(current.endedAt(), current.registeredAt());
        }
        return current.deadlines().next().map(Deadline::dueAt).orElse(NO_DUE_TIME);
    }
}
