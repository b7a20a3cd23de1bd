package cn.huiyin.complaint.deadlines;

import cn.huiyin.complaint.cases.domain.DeadlineKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The codes of all classes. */
    Set<String> classes() {
        return rows.stream().map(Row::deadlineClass).collect(Collectors.toSet());
    }

    /** The row in force on a day; a deadline that started before its class existed is measured by the first row. */
    Row rowFor(String deadlineClass, DeadlineKind deadline, LocalDate day) {
        return DatedRows.inForce(
                        rows.stream()
                                .filter(row -> row.deadlineClass().equals(deadlineClass) && row.deadline() == deadline),
                        Row::effectiveFrom,
                        day)
                .orElseThrow(() -> new IllegalArgumentException(
                        "deadline class: \"%s\" (expected: one with a %s row)".formatted(deadlineClass, deadline)));
    }
}
