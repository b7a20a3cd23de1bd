package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The next value of a case while one event is applied. An event changes it through these methods and by nothing else.
 */
public final class CaseDraft {
    private final Case before;
    private CaseState state;

    @Nullable
    private Office office;

    @Nullable
    private Category category;

    private List<Department> departments;

    @Nullable
    private String deadlineClass;

    private List<Reason> reasons;
    private List<Candidate> candidates;
    private Deadlines deadlines;
    private int contactAttempts;

    @Nullable
    private Answer answer;

    @Nullable
    private Rating rating;

    private int reopenings;

    @Nullable
    private String endedReason;

    @Nullable
    private String legalWay;

    @Nullable
    private Instant endedAt;

    private Facets facets;

    CaseDraft(Case before) {
        this.before = before;
        state = before.state();
        office = before.office();
        category = before.category();
        departments = before.departments();
        deadlineClass = before.deadlineClass();
        reasons = before.reasons();
        candidates = before.candidates();
        deadlines = before.deadlines();
        contactAttempts = before.contactAttempts();
        answer = before.answer();
        rating = before.rating();
        reopenings = before.reopenings();
        endedReason = before.endedReason();
        legalWay = before.legalWay();
        endedAt = before.endedAt();
        facets = before.facets();
    }

    /** The case before the event. */
    public Case before() {
        return before;
    }

    public void enter(CaseState next) {
        state = next;
    }

    /** Gives the case to an office, with what the decision says; counting of contact attempts starts again. */
    public void assignTo(Office next, List<Reason> because) {
        leaveOffice(next);
        office = next;
        reasons = because;
        candidates = List.of();
        contactAttempts = 0;
    }

    /** Takes the case from its office; these are the offices that the triage desk may think of. */
    public void unassign(List<Candidate> offices) {
        leaveOffice(null);
        office = null;
        candidates = offices;
    }

    private void leaveOffice(@Nullable Office next) {
        if (!Objects.equals(office, next)) {
            facets = facets.afterOfficeChange();
        }
    }

    public void classify(@Nullable Category next, @Nullable String nextDeadlineClass) {
        category = next;
        deadlineClass = nextDeadlineClass;
    }

    public void callIn(List<Department> next) {
        departments = next;
    }

    public void propose(List<Candidate> offices, List<Reason> because) {
        candidates = offices;
        reasons = because;
    }

    public void countContactAttempt() {
        contactAttempts++;
    }

    /** Records the answer, with which nobody on our side owes an act any more. */
    public void answer(Answer given) {
        answer = given;
        endedAt = given.at();
    }

    public void rate(Rating given) {
        rating = given;
    }

    public void reopen() {
        reopenings++;
        endedAt = null;
        endedReason = null;
    }

    /** @param way where the matter can be taken instead; null where it need not be */
    public void end(CaseState endState, @Nullable String reason, @Nullable String way, Instant at) {
        state = endState;
        endedReason = reason;
        legalWay = way;
        endedAt = at;
    }

    public void start(List<Deadline> started) {
        deadlines = deadlines.started(started);
    }

    /** Meets the running deadline of this kind; nothing where none runs. */
    public void meet(DeadlineKind kind, Instant at) {
        deadlines = deadlines.met(kind, at);
    }

    /** Stops the running deadlines of these kinds: the duty fell away undone. */
    public void stop(Set<DeadlineKind> kinds, Instant at) {
        deadlines = deadlines.stopped(kinds, at);
    }

    /** Lets the running deadline of this kind wait for the citizen; {@link #move} lets it run again. */
    public void pause(DeadlineKind kind, Instant at) {
        deadlines = deadlines.paused(kind, at);
    }

    /** Replaces running deadlines by these; the old ones are stopped and stay in the list. */
    public void move(List<Deadline> moved, Instant at) {
        Set<DeadlineKind> kinds = moved.stream().map(Deadline::kind).collect(Collectors.toSet());
        deadlines = deadlines.stopped(kinds, at).started(moved);
    }

    /** Keeps this beside what other acts keep; replaces what was kept of its type. */
    public void keep(Record facet) {
        facets = facets.with(facet);
    }

    Case build() {
        return new Case(
                before.id(),
                before.number(),
                state,
                before.complaint(),
                before.registeredAt(),
                office,
                category,
                departments,
                deadlineClass,
                reasons,
                candidates,
                deadlines,
                contactAttempts,
                answer,
                rating,
                reopenings,
                endedReason,
                legalWay,
                endedAt,
                facets);
    }
}
