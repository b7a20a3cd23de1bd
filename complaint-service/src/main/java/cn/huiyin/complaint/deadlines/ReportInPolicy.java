package cn.huiyin.complaint.deadlines;

import cn.huiyin.complaint.cases.domain.ReportInLimit;
import java.time.LocalDate;
import java.util.List;

/**
 * How long departments that are called in may take to report in 报到, and who is told when they do not. Dated: for a call
 * the row counts that was in force when it was made.
 */
record ReportInPolicy(List<Row> rows) {

    /**
     * @param warning percent of the working time, 1 to 99, at which the department is warned
     * @param headAfter working minutes after the time at which the head of the office hears that it was missed
     * @param supervisorAfter the same for the supervisors
     */
    record Row(
            String deadlineClass,
            LocalDate effectiveFrom,
            ReportInLimit limit,
            int warning,
            int headAfter,
            int supervisorAfter) {}

    /** The row in force on a day; before the first row of the class, that one. */
    Row rowFor(String deadlineClass, LocalDate day) {
        return DatedRows.inForce(
                        rows.stream().filter(row -> row.deadlineClass().equals(deadlineClass)), Row::effectiveFrom, day)
                .orElseThrow(() -> new IllegalArgumentException(
                        "deadline class: \"%s\" (expected: one with a row in report-in.csv)".formatted(deadlineClass)));
    }
}
