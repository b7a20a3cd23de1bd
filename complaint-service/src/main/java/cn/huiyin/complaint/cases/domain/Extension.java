package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Extension 延期 of an answer: asked for by its office, decided by the head or a supervisor, once for each answer owed.
 *
 * @param workingDays how many were asked for
 * @param answerSince when the deadline of that answer started
 * @param office that asked
 * @param askedBy subject of the person who asked
 */
public record Extension(
        State state,
        int workingDays,
        Instant answerSince,
        Office office,
        @Nullable String askedBy) {

    /** How far it is. */
    public enum State {
        REQUESTED,
        GRANTED,
        DENIED
    }

    /** That of the answer which is owed now; what another office asked for and nobody decided has lapsed. */
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

    public Extension decided(boolean granted) {
        return new Extension(granted ? State.GRANTED : State.DENIED, workingDays, answerSince, office, askedBy);
    }

    private boolean concerns(Case current) {
        boolean sameAnswer = current.deadlines()
                .latest(DeadlineKind.ANSWER)
                .filter(answer -> answer.running() && answer.startedAt().equals(answerSince))
                .isPresent();
        return sameAnswer && (state != State.REQUESTED || office.equals(current.office()));
    }
}
