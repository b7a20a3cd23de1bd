package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Case 办件: our handling of one complaint. Immutable; made by {@link CaseEvolution} from its events only.
 *
 * @param office the office that has it; null until assigned
 * @param deadlineClass null until the engine or the desk has spoken
 * @param contactAttempts times the office tried to reach the citizen since the last assignment
 * @param reopenings times it was opened again
 * @param endedReason why it was rejected, withdrawn or closed, in the words of who did it
 * @param legalWay where a rejected matter can be taken instead
 * @param endedAt when nobody on our side owed an act any more; null while open
 * @param facets what single acts keep on the case
 */
public record Case(
        CaseId id,
        CaseNumber number,
        CaseState state,
        Complaint complaint,
        Instant registeredAt,
        @Nullable Office office,
        @Nullable Category category,
        List<Department> departments,
        @Nullable String deadlineClass,
        List<Reason> reasons,
        List<Candidate> candidates,
        Deadlines deadlines,
        int contactAttempts,
        @Nullable Answer answer,
        @Nullable Rating rating,
        int reopenings,
        @Nullable String endedReason,
        @Nullable String legalWay,
        @Nullable Instant endedAt,
        Facets facets) {

    private static final Amendments NOTHING_AMENDED = new Amendments(null, null, List.of());

    /** What was said after the complaint and counts instead of it. */
    public Amendments amendments() {
        return facets.find(Amendments.class).orElse(NOTHING_AMENDED);
    }

    /** How the citizen can be reached now; null where nobody knows. */
    public @Nullable Contact contact() {
        Contact amended = amendments().contact();
        return amended == null ? complaint.contact() : amended;
    }

    /** Where it happens, as it was said last. */
    public Place place() {
        Place amended = amendments().place();
        return amended == null ? complaint.place() : amended;
    }

    /** Ids of the photos of the complaint, then of those that were added. */
    public List<String> photos() {
        return Stream.concat(complaint.photos().stream(), amendments().photos().stream())
                .toList();
    }

    public boolean reachable() {
        Contact contact = contact();
        return contact != null && contact.reachable();
    }

    /** No name, no way to reach, no account. */
    public boolean anonymous() {
        return contact() == null && complaint.citizen() == null;
    }

    /** Whether the citizen who filed it works for the office that has it now. Such a case is counted nowhere. */
    public boolean filedByItsOffice() {
        return office != null && office.code().equals(complaint.citizenOffice());
    }

    /** The same, with this beside what else is kept. */
    Case keeping(Record facet) {
        CaseDraft draft = new CaseDraft(this);
        draft.keep(facet);
        return draft.build();
    }

    static Case registered(CaseId id, CaseNumber number, Complaint complaint, Instant at, Deadline assign) {
        return new Case(
                id,
                number,
                CaseState.REGISTERED,
                complaint,
                at,
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                new Deadlines(List.of(assign)),
                0,
                null,
                null,
                0,
                null,
                null,
                null,
                Facets.NONE);
    }
}
