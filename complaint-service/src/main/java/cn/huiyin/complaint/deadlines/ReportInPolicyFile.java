package cn.huiyin.complaint.deadlines;

import cn.huiyin.complaint.cases.domain.ReportInLimit;
import cn.huiyin.platform.pack.PackException;
import cn.huiyin.platform.pack.PackTable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code report-in.csv} of the district pack. */
final class ReportInPolicyFile {

    private static final int MINUTES_PER_HOUR = 60;
    private static final int MOST_PERCENT = 99;
    /** The range that an office may ask for; see {@code CallIn}. */
    private static final int MOST_HOURS = 240;

    private static final String HOURS = "working hours, 1 to 240";

    private ReportInPolicyFile() {}

    /** @param classes each of which has a row */
    static ReportInPolicy read(Path pack, Set<String> classes) {
        PackTable table = PackTable.read(
                pack.resolve("report-in.csv"),
                "class",
                "effective_from",
                "usual",
                "most",
                "unit",
                "warning",
                "head_after",
                "supervisor_after");
        List<ReportInPolicy.Row> rows =
                table.rows().stream().map(ReportInPolicyFile::row).toList();
        requireAll(table, rows, classes);
        return new ReportInPolicy(rows);
    }

    private static void requireAll(PackTable table, List<ReportInPolicy.Row> rows, Set<String> classes) {
        Set<String> known = rows.stream().map(ReportInPolicy.Row::deadlineClass).collect(Collectors.toSet());
        for (String code : classes) {
            if (!known.contains(code)) {
                throw new PackException("%s: no row of class \"%s\" (expected: one for each deadline class)"
                        .formatted(table.file(), code));
            }
        }
    }

    private static ReportInPolicy.Row row(PackTable.Row row) {
        row.matching("unit", "working-hours", "working-hours");
        int usual = row.parsed("usual", text -> between(1, MOST_HOURS, text), HOURS);
        int most = row.parsed("most", text -> between(usual, MOST_HOURS, text), "not less than usual, at most 240");
        return new ReportInPolicy.Row(
                row.required("class"),
                row.parsed("effective_from", LocalDate::parse, "a date like 2026-01-01"),
                new ReportInLimit(usual, most),
                row.parsed("warning", text -> between(1, MOST_PERCENT, text), "1 to 99"),
                row.parsed("head_after", ReportInPolicyFile::minutes, HOURS),
                row.parsed("supervisor_after", ReportInPolicyFile::minutes, HOURS));
    }

    private static int minutes(String text) {
        return between(1, MOST_HOURS, text) * MINUTES_PER_HOUR;
    }

    private static int between(int least, int most, String text) {
        int value = Integer.parseInt(text);
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "hours or percent: %d (expected: %d to %d)".formatted(value, least, most));
        }
        return value;
    }
}
