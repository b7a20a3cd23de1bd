package cn.huiyin.complaint.deadlines;

import cn.huiyin.complaint.cases.domain.DeadlineKind;
import java.time.LocalDate;
import java.util.List;

/**
 * How long each deadline of each deadline class 时限类型 runs. Dated: for a deadline the row counts that was in force when
 * it started, so a change of policy does not move running deadlines.
 *
 * @param version names the policy at every deadline that it set
 */
record DeadlinePolicy(String version, List<Row> rows) {

    enum Unit {
        WORKING_HOURS,
        WORKING_DAYS,
        /** Day 1 is the day after the start, holidays count. */
        NATURAL_DAYS
    }

    /**
     * @param limit more than 0, in {@code unit}
     * @param extension the most days that an extension may give, natural ones where the unit is natural days and
     *     working days else; 0 where there is none
     */
    record Row(
            String deadlineClass,
            String name,
            LocalDate effectiveFrom,
            DeadlineKind deadline,
            int limit,
            Unit unit,
            int extension) {}

    boolean knows(String deadlineClass) {
        return rows.stream().anyMatch(row -> row.deadlineClass().equals(deadlineClass));
    }

    /** The row in force on a day. */
    Row rowFor(String deadlineClass, DeadlineKind deadline, LocalDate day) {
        return rows.stream()
                .filter(row -> row.deadlineClass().equals(deadlineClass) && row.deadline() == deadline)
                .filter(row -> !row.effectiveFrom().isAfter(day))
                .reduce((one, other) -> other.effectiveFrom().isBefore(one.effectiveFrom()) ? one : other)
                .orElseThrow(() -> new IllegalArgumentException(
                        "deadline class: \"%s\" on %s (expected: one with a %s row in force)"
                                .formatted(deadlineClass, day, deadline)));
    }
}
