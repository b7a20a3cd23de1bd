package cn.huiyin.complaint.statistics.domain;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A deadline 时限 of a case as it is counted.
 *
 * @param dueAt null when it has none: whether it was met in time is then never asked
 * @param metAt when the duty was done
 * @param stoppedAt when the duty fell away undone
 */
public record CountedDeadline(
        @Nullable Instant dueAt,
        @Nullable Instant metAt,
        @Nullable Instant stoppedAt) {

    /**
     * The final result and its time: for a met deadline when it was met, for a missed one when it was due.
     *
     * @param at the instant whose day it is counted on
     */
    public record Settled(Instant at, boolean inTime) {}

    /** Met at or before the due time. */
    public boolean metInTime() {
        return dueAt != null && metAt != null && !metAt.isAfter(dueAt);
    }

    /** The duty is neither fulfilled nor cancelled. */
    public boolean isOwed() {
        return metAt == null && stoppedAt == null;
    }

    /** The duty was cancelled before it was late, so the deadline is not counted. */
    public boolean fellAway() {
        return metAt == null && stoppedAt != null && (dueAt == null || !stoppedAt.isAfter(dueAt));
    }

    /** The final result; empty while it runs, when it was cancelled in time, and when it has no due time. */
    public Optional<Settled> settled() {
        if (dueAt == null || fellAway() || (metAt == null && stoppedAt == null)) {
            return Optional.empty();
        }
        return Optional.of(metInTime() && metAt != null ? new Settled(metAt, true) : new Settled(dueAt, false));
    }

    /** Late because it still runs past its due time; empty when it does not. */
    public Optional<Settled> overdue(Instant now) {
        if (dueAt == null || !isOwed() || !now.isAfter(dueAt)) {
            return Optional.empty();
        }
        return Optional.of(new Settled(dueAt, false));
    }
}
