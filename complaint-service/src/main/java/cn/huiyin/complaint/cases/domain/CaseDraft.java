package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The next value of a case while an event is applied; lives inside {@link CaseEvolution} only. */
final class CaseDraft {
    private final Case before;
    CaseState state;

    @Nullable
    Office office;

    @Nullable
    Category category;

    List<Department> departments;

    @Nullable
    String deadlineClass;

    List<Reason> reasons;
    List<Candidate> candidates;
    Deadlines deadlines;
    int contactAttempts;

    @Nullable
    Answer answer;

    @Nullable
    Rating rating;

    int reopenings;

    @Nullable
    String endedReason;

    @Nullable
    String legalWay;

    @Nullable
    Instant endedAt;

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
    }

    void end(CaseState endState, @Nullable String reason, Instant at) {
        state = endState;
        endedReason = reason;
        endedAt = at;
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
                endedAt);
    }
}
