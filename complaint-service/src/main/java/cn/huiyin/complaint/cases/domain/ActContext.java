package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The case as it stands, who acts on it and when, and what the rules may ask of the district. */
public record ActContext(Case current, CaseActor by, Instant now, DueTimes dueTimes, DistrictCodes codes) {

    /** The deadline class of the case, or the one that holds until somebody names another. */
    public String deadlineClass() {
        String named = current.deadlineClass();
        return named == null ? CaseDecider.DEFAULT_DEADLINE_CLASS : named;
    }

    /**
     * The running deadlines as another class sets them, each from when it started; none where the class stays. What is
     * late already gets no more time.
     */
    public List<Deadline> moved(String nextClass) {
        if (nextClass.equals(deadlineClass())) {
            return List.of();
        }
        return moves(nextClass).filter(move -> move.changes(now)).map(Move::to).toList();
    }

    /**
     * The running deadlines whose due time class, policy and calendar set otherwise now, and those of acts whose due
     * time was open; none that would be late by that, and none that is late and would get more time.
     */
    public List<Deadline> recomputed() {
        return Stream.concat(moves(deadlineClass()), openOfActs())
                .filter(move -> move.changes(now)
                        && !(move.to().late(now) && !move.from().late(now)))
                .map(Move::to)
                .toList();
    }

    /** Of the deadlines that a class sets, those that run. */
    private Stream<Move> moves(String deadlineClass) {
        return current.deadlines().all().stream()
                .filter(deadline -> deadline.running() && deadline.kind().isOfEveryCase())
                .map(deadline -> new Move(deadline, recomputed(deadline, deadlineClass)));
    }

    /** Of the deadlines that acts set, those that run and whose due time is open. */
    private Stream<Move> openOfActs() {
        return current.deadlines().all().stream()
                .filter(deadline ->
                        deadline.running() && !deadline.kind().isOfEveryCase() && deadline.missingYear() != null)
                .map(deadline -> new Move(deadline, dueTimes.recomputedOfAct(deadline)));
    }

    /** A running deadline as this class, the policy and the calendar set it now, with all that it was given. */
    private Deadline recomputed(Deadline deadline, String deadlineClass) {
        return dueTimes.recomputed(deadline, deadlineClass, ExtraTime.to(deadline, current));
    }

    private record Move(Deadline from, Deadline to) {

        /** Whether the due time is another one; what is late already gets no more time. */
        boolean changes(Instant now) {
            Instant before = from.dueAt();
            Instant after = to.dueAt();
            boolean moves = !Objects.equals(before, after) || !Objects.equals(from.missingYear(), to.missingYear());
            return moves && !(from.late(now) && before != null && after != null && after.isAfter(before));
        }
    }

    /** A deadline of this kind that starts now. */
    public Deadline start(DeadlineKind kind, String deadlineClass) {
        return dueTimes.start(kind, deadlineClass, now);
    }

    /** The running deadline of the answer, due so many working days later. */
    public Deadline extendedAnswer(int workingDays) {
        return dueTimes.extended(runningAnswer(), workingDays);
    }

    /** The most working days by which the answer may be extended; 0 where the class knows no extension. */
    public int longestExtension() {
        return dueTimes.longestExtension(runningAnswer(), deadlineClass());
    }

    /** The same with the due times of an office that gets the case by this act. */
    public ActContext at(Office office) {
        return new ActContext(current, by, now, dueTimes.of(office), codes);
    }

    private Deadline runningAnswer() {
        return current.deadlines()
                .latest(DeadlineKind.ANSWER)
                .filter(Deadline::running)
                .orElseThrow();
    }

    /**
     * The deadline of the answer: the first one starts when a channel handed the complaint over, where one did, else
     * now.
     */
    public Deadline startAnswer(String deadlineClass) {
        Instant handedOverAt = current.complaint().handedOverAt();
        boolean first = current.deadlines().latest(DeadlineKind.ANSWER).isEmpty();
        return dueTimes.start(DeadlineKind.ANSWER, deadlineClass, first && handedOverAt != null ? handedOverAt : now);
    }
}
