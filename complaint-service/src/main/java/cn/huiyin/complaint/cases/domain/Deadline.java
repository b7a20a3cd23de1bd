package cn.huiyin.complaint.cases.domain;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Deadline 时限: one deadline of one case. Its due time is set by the event that starts it and never moves:
 * another class, an extension or the end of a pause stops it and starts one of the same beginning.
 *
 * @param dueAt when it is due; where {@code missingYear} is set, only that it is not due before
 * @param missingYear the year into which it reaches and that the calendar lacked, so that its due time is open
 * @param metAt when the duty was done
 * @param stoppedAt when the duty fell away undone: withdrawn, rejected, or given to another office
 * @param calendarVersion the calendar by which the due time was computed
 * @param policyVersion the deadline policy by which it was computed
 * @param pausedAt since when it waits for the citizen; null while it runs
 * @param openDays of one that an act set and whose due time is open: how many working days the act gave; null else
 */
public record Deadline(
        DeadlineKind kind,
        Instant startedAt,
        @Nullable Instant dueAt,
        @Nullable Integer missingYear,
        @Nullable Instant metAt,
        @Nullable Instant stoppedAt,
        String calendarVersion,
        String policyVersion,
        @Nullable Instant pausedAt,
        @Nullable Integer openDays) {

    /** One that was not paused and whose due time is known, or set by its class. */
    public Deadline(
            DeadlineKind kind,
            Instant startedAt,
            @Nullable Instant dueAt,
            @Nullable Integer missingYear,
            @Nullable Instant metAt,
            @Nullable Instant stoppedAt,
            String calendarVersion,
            String policyVersion) {
        this(kind, startedAt, dueAt, missingYear, metAt, stoppedAt, calendarVersion, policyVersion, null, null);
    }

    /** The duty is still owed, whether its time runs or waits for the citizen. */
    public boolean running() {
        return metAt == null && stoppedAt == null;
    }

    /** The duty is owed, but its time waits for the citizen. */
    public boolean paused() {
        return running() && pausedAt != null;
    }

    /** Whether time counts against it, so that it is warned of, missed and escalated. The one rule that says so. */
    public boolean mayTimeOut() {
        return running() && pausedAt == null && knownDueAt() != null;
    }

    /** Met at or before the due time. A deadline without a due time cannot be shown to be met in time. */
    public boolean metInTime() {
        Instant due = knownDueAt();
        return metAt != null && due != null && !metAt.isAfter(due);
    }

    /** Past its due time, whether since met or not. One that waits is late only if it was when its pause began. */
    public boolean late(Instant now) {
        Instant due = knownDueAt();
        if (due == null || stoppedAt != null) {
            return false;
        }
        return Objects.requireNonNullElse(metAt, Objects.requireNonNullElse(pausedAt, now))
                .isAfter(due);
    }

    /** The due time by which it is judged; null while that is open. */
    public @Nullable Instant knownDueAt() {
        return missingYear == null ? dueAt : null;
    }

    /** The same with another due time. */
    public Deadline dueAt(@Nullable Instant due, @Nullable Integer missing) {
        return new Deadline(
                kind, startedAt, due, missing, metAt, stoppedAt, calendarVersion, policyVersion, pausedAt, openDays);
    }

    Deadline met(Instant at) {
        return new Deadline(
                kind, startedAt, dueAt, missingYear, at, stoppedAt, calendarVersion, policyVersion, pausedAt, openDays);
    }

    Deadline stopped(Instant at) {
        return new Deadline(
                kind, startedAt, dueAt, missingYear, metAt, at, calendarVersion, policyVersion, pausedAt, openDays);
    }

    /** The same, waiting for the citizen since then; not waiting where null. */
    public Deadline pausedSince(@Nullable Instant at) {
        return new Deadline(
                kind, startedAt, dueAt, missingYear, metAt, stoppedAt, calendarVersion, policyVersion, at, openDays);
    }

    /** The same, given so many working days by an act; kept only where its due time is open. */
    public Deadline within(int workingDays) {
        return missingYear == null
                ? this
                : new Deadline(
                        kind,
                        startedAt,
                        dueAt,
                        missingYear,
                        metAt,
                        stoppedAt,
                        calendarVersion,
                        policyVersion,
                        pausedAt,
                        workingDays);
    }
}
