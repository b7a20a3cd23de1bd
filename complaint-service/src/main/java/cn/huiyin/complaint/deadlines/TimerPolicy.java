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
 * When deadlines are warned of and escalated. Dated: for a deadline the rows count that were in force when it started,
 * so a change of policy does not affect running deadlines; a step after the last day of its row is left out.
 */
record TimerPolicy(List<Row> rows) {

    /** @param effectiveUntil the last day on which the row does anything; null for no end */
    sealed interface Row {

        DeadlineKind deadline();

        LocalDate effectiveFrom();

        @Nullable
        LocalDate effectiveUntil();

        /** Whether it is in force at an instant. */
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
