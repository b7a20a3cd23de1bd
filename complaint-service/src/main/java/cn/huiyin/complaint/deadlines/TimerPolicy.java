package cn.huiyin.complaint.deadlines;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.EscalationLevel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When deadlines are warned of and escalated. Dated: a deadline keeps to the rows in force when it started, so a change of
 * policy does nothing to running deadlines; what a row sets after its last day does not happen at all.
 */
record TimerPolicy(List<Row> rows) {

    /** @param effectiveUntil the last day on which the row does anything; null for no end */
    sealed interface Row {

        DeadlineKind deadline();

        LocalDate effectiveFrom();

        @Nullable
        LocalDate effectiveUntil();

        /** Whether it is still in force at an instant. */
        default boolean holdsAt(Instant at) {
            LocalDate last = effectiveUntil();
            return last == null || !DistrictDay.dateOf(at).isAfter(last);
        }
    }

    /** @param percent of the working time of the deadline, 1 to 99 */
    record Warning(
            DeadlineKind deadline,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveUntil,
            int percent) implements Row {}

    /** @param afterMinutes working minutes after the due time, not negative */
    record Escalation(
            DeadlineKind deadline,
            LocalDate effectiveFrom,
            @Nullable LocalDate effectiveUntil,
            int afterMinutes,
            EscalationLevel to)
            implements Row {}

    /** The rows for a deadline that started on a day: all those of the latest day from which rows are in force. */
    Stream<Row> rowsFor(DeadlineKind kind, LocalDate startedOn) {
        List<Row> begun = rows.stream()
                .filter(row -> row.deadline() == kind && !row.effectiveFrom().isAfter(startedOn))
                .toList();
        Optional<LocalDate> latest = begun.stream().map(Row::effectiveFrom).max(Comparator.naturalOrder());
        return begun.stream().filter(row -> Optional.of(row.effectiveFrom()).equals(latest));
    }
}
