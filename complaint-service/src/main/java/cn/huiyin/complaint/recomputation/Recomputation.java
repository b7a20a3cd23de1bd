package cn.huiyin.complaint.recomputation;

import java.time.Instant;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;

/**
 * A recomputation that an administrator ordered. Public for the database driver.
 *
 * @param id also the cause that the histories name, so that no case is done twice
 * @param state {@code asked}, {@code running}, {@code done} or {@code stopped}
 * @param person who ordered it, by id at the identity server
 * @param calendarVersion the calendar that the report was made with; another one stops it
 * @param policyVersion the deadline classes that the report was made with; others stop it
 * @param after id of the last case that is done
 * @param seenAt of the last heartbeat of the replica that works on it
 */
public record Recomputation(
        @BsonId String id,
        String state,
        Instant askedAt,
        String person,
        String name,
        String reason,
        String calendarVersion,
        String policyVersion,
        @Nullable String after,
        @Nullable Instant seenAt,
        @Nullable Instant endedAt,
        long cases,
        long movedCases) {

    static final String ASKED = "asked";
    static final String RUNNING = "running";
    static final String DONE = "done";
    static final String STOPPED = "stopped";

    /** @param moved whether something moved in that case */
    Recomputation with(String caseId, boolean moved) {
        return new Recomputation(
                id,
                state,
                askedAt,
                person,
                name,
                reason,
                calendarVersion,
                policyVersion,
                caseId,
                seenAt,
                endedAt,
                cases + 1,
                movedCases + (moved ? 1 : 0));
    }

    Recomputation seen(String nextState, Instant now) {
        boolean ended = !nextState.equals(RUNNING);
        return new Recomputation(
                id,
                nextState,
                askedAt,
                person,
                name,
                reason,
                calendarVersion,
                policyVersion,
                after,
                now,
                ended ? now : null,
                cases,
                movedCases);
    }
}
