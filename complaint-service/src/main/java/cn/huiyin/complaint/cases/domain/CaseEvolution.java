package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Applies events to a case. Total, pure, and the only way a case changes. */
public final class CaseEvolution {

    private static final Set<DeadlineKind> EVERY_DEADLINE = EnumSet.allOf(DeadlineKind.class);
    private static final Set<DeadlineKind> OF_THE_OFFICE = EnumSet.of(DeadlineKind.ACCEPT, DeadlineKind.CONTACT);

    private CaseEvolution() {}

    /** The case as registration makes it. */
    public static Case begin(CaseId id, CaseEvent.Registered event) {
        return new Case(
                id,
                event.number(),
                CaseState.REGISTERED,
                event.complaint(),
                event.at(),
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                new Deadlines(List.of(event.assignDeadline())),
                0,
                null,
                null,
                0,
                null,
                null,
                null);
    }

    /** The whole history, the registration first. */
    public static Case replay(CaseId id, List<CaseEvent> history) {
        var current = begin(id, (CaseEvent.Registered) history.getFirst());
        return evolve(current, history.subList(1, history.size()));
    }

    public static Case evolve(Case current, List<CaseEvent> events) {
        var next = current;
        for (var event : events) {
            next = evolve(next, event);
        }
        return next;
    }

    public static Case evolve(Case current, CaseEvent event) {
        var draft = new CaseDraft(current);
        switch (event) {
            case CaseEvent.Registered ignored ->
                throw new IllegalStateException("a case is registered once: " + current.number());
            case CaseEvent.Assigned assigned -> assign(draft, assigned);
            case CaseEvent.SentToTriage sent -> sendToTriage(draft, sent);
            case CaseEvent.Accepted accepted -> accept(draft, accepted.at());
            case CaseEvent.Contacted contacted -> contact(draft, contacted);
            case CaseEvent.Inspected ignored -> {}
            case CaseEvent.Answered answered -> answer(draft, answered);
            case CaseEvent.Rated rated ->
                draft.rating = new Rating(rated.solved(), rated.satisfaction(), rated.reason(), rated.at());
            case CaseEvent.Reopened reopened -> reopen(draft, reopened);
            case CaseEvent.Closed closed -> draft.end(CaseState.CLOSED, closed.reason(), closed.at());
            case CaseEvent.Rejected rejected -> reject(draft, rejected);
            case CaseEvent.Withdrawn withdrawn -> withdraw(draft, withdrawn);
        }
        return draft.build();
    }

    private static void assign(CaseDraft draft, CaseEvent.Assigned event) {
        draft.state = CaseState.ASSIGNED;
        draft.office = event.office();
        draft.category = event.category();
        draft.departments = event.departments();
        draft.deadlineClass = event.deadlineClass();
        draft.reasons = event.reasons();
        draft.candidates = List.of();
        draft.contactAttempts = 0;
        draft.deadlines = draft.deadlines
                .met(DeadlineKind.ASSIGN, event.at())
                .stopped(OF_THE_OFFICE, event.at())
                .started(event.started());
    }

    private static void sendToTriage(CaseDraft draft, CaseEvent.SentToTriage event) {
        draft.state = CaseState.TRIAGE;
        draft.category = event.category();
        draft.deadlineClass = event.deadlineClass();
        draft.candidates = event.candidates();
        draft.reasons = event.reasons();
    }

    private static void accept(CaseDraft draft, Instant at) {
        draft.state = CaseState.IN_PROGRESS;
        draft.deadlines = draft.deadlines.met(DeadlineKind.ACCEPT, at);
    }

    private static void contact(CaseDraft draft, CaseEvent.Contacted event) {
        draft.contactAttempts++;
        if (event.meetsDeadline()) {
            draft.deadlines = draft.deadlines.met(DeadlineKind.CONTACT, event.at());
        }
    }

    private static void answer(CaseDraft draft, CaseEvent.Answered event) {
        draft.state = CaseState.ANSWERED;
        draft.answer = new Answer(event.text(), event.outcome(), event.at(), Objects.requireNonNull(draft.office));
        draft.deadlines = draft.deadlines.met(DeadlineKind.ANSWER, event.at());
        draft.endedAt = event.at();
    }

    private static void reopen(CaseDraft draft, CaseEvent.Reopened event) {
        draft.state = CaseState.IN_PROGRESS;
        draft.reopenings++;
        draft.endedAt = null;
        draft.endedReason = null;
        draft.deadlines = draft.deadlines.started(List.of(event.answerDeadline()));
    }

    private static void reject(CaseDraft draft, CaseEvent.Rejected event) {
        draft.end(CaseState.REJECTED, event.reason(), event.at());
        draft.legalWay = event.legalWay();
        draft.deadlines = draft.deadlines.stopped(EVERY_DEADLINE, event.at());
    }

    private static void withdraw(CaseDraft draft, CaseEvent.Withdrawn event) {
        draft.end(CaseState.WITHDRAWN, event.reason(), event.at());
        draft.deadlines = draft.deadlines.stopped(EVERY_DEADLINE, event.at());
    }
}
