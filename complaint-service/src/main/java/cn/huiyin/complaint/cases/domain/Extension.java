package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Extension 延期 of an answer: asked for by its office, decided by the head or a supervisor, once for each answer owed.
 *
 * @param workingDays how many were asked for
 * @param answerSince when the deadline of that answer started
 * @param askedBy subject of the person who asked
 * @param decidedAt null until somebody has decided
 */
public record Extension(
        State state,
        int workingDays,
        Instant answerSince,
        @Nullable String askedBy,
        @Nullable Instant decidedAt) implements OfficeFacet {

    /** How far it is. */
    public enum State {
        REQUESTED,
        GRANTED,
        DENIED
    }

    public static Extension requested(Case current, int workingDays, @Nullable String askedBy) {
        Deadline answer = current.deadlines().latest(DeadlineKind.ANSWER).orElseThrow();
        return new Extension(State.REQUESTED, workingDays, answer.startedAt(), askedBy, null);
    }

    /** That of the answer which is owed now. */
    public static Optional<Extension> of(Case current) {
        return current.facets().find(Extension.class).filter(extension -> extension.concerns(current));
    }

    /** Whether somebody has to decide about it. */
    public static boolean undecided(Case current) {
        return current.state().open()
                && of(current)
                        .filter(extension -> extension.state == State.REQUESTED)
                        .isPresent();
    }

    /** What was granted for the answer that is owed now. */
    static Optional<ExtraTime.Extended> granted(Case current) {
        return of(current)
                .filter(extension -> extension.state == State.GRANTED && extension.decidedAt != null)
                .map(extension ->
                        new ExtraTime.Extended(Objects.requireNonNull(extension.decidedAt), extension.workingDays));
    }

    public Extension decided(boolean granted, Instant at) {
        return new Extension(granted ? State.GRANTED : State.DENIED, workingDays, answerSince, askedBy, at);
    }

    /** What its office asked for and nobody decided lapses; what was decided stays decided about the answer. */
    @Override
    public @Nullable Extension afterOfficeChange() {
        return state == State.REQUESTED ? null : this;
    }

    private boolean concerns(Case current) {
        return current.deadlines()
                .latest(DeadlineKind.ANSWER)
                .filter(answer -> answer.running() && answer.startedAt().equals(answerSince))
                .isPresent();
    }
}
