package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Deadline 时限: one deadline of one case. Its due time is set by the event that starts it and never moves:
 * another class stops it and starts one of the same beginning.
 *
 * @param dueAt null when the calendar lacks a year that the deadline reaches into; {@code missingYear} then names it
 * @param metAt when the duty was done
 * @param stoppedAt when the duty fell away undone: withdrawn, rejected, or given to another office
 * @param calendarVersion the calendar by which the due time was computed
 * @param policyVersion the deadline policy by which it was computed
 */
public record Deadline(
        DeadlineKind kind,
        Instant startedAt,
        @Nullable Instant dueAt,
        @Nullable Integer missingYear,
        @Nullable Instant metAt,
        @Nullable Instant stoppedAt,
        String calendarVersion,
        String policyVersion) {

    public boolean running() {
        return metAt == null && stoppedAt == null;
    }

    /** Whether time counts against it, so that it is warned of, missed and escalated. The one rule that says so. */
    public boolean mayTimeOut() {
        return running() && dueAt != null;
    }

    /** Met at or before the due time. A deadline without a due time cannot be shown to be met in time. */
    public boolean metInTime() {
        return metAt != null && dueAt != null && !metAt.isAfter(dueAt);
    }

    /** Past its due time, whether since met or not. */
    public boolean late(Instant now) {
        if (dueAt == null || stoppedAt != null) {
            return false;
        }
        return (metAt == null ? now : metAt).isAfter(dueAt);
    }

    Deadline met(Instant at) {
        return new Deadline(kind, startedAt, dueAt, missingYear, at, stoppedAt, calendarVersion, policyVersion);
    }

    Deadline stopped(Instant at) {
        return new Deadline(kind, startedAt, dueAt, missingYear, metAt, at, calendarVersion, policyVersion);
    }
}
