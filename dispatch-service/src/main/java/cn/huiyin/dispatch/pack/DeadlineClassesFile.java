package cn.huiyin.dispatch.pack;

import static java.util.stream.Collectors.joining;

import cn.huiyin.platform.pack.PackException;
import cn.huiyin.platform.pack.PackSettings;
import cn.huiyin.platform.pack.PackTable;
import cn.huiyin.platform.pack.PackTable.Row;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The table that pack.properties names as deadline-classes: the limits of each deadline class, deadline by deadline, with the day they take effect. */
final class DeadlineClassesFile {

    private static final Set<String> DEADLINES = Set.of("ASSIGN", "ACCEPT", "CONTACT", "ANSWER");
    private static final Set<String> UNITS = Set.of("working-hours", "working-days", "natural-days");
    private static final int LONGEST = 1000;

    private DeadlineClassesFile() {}

    static List<DeadlineLimit> read(Path pack, String... requiredClasses) {
        Path file = PackSettings.read(pack).file(pack, "deadline-classes");
        List<Row> rows = PackTable.read(file, "class", "name", "name_en", "effective_from", "deadline", "limit", "unit")
                .rows();
        List<DeadlineLimit> limits =
                rows.stream().map(DeadlineClassesFile::limit).toList();
        for (String required : requiredClasses) {
            DEADLINES.forEach(deadline -> requireLimit(limits, required, deadline));
        }
        return limits;
    }

    private static void requireLimit(List<DeadlineLimit> limits, String deadlineClass, String deadline) {
        if (limits.stream()
                .noneMatch(limit -> limit.deadlineClass().equals(deadlineClass)
                        && limit.deadline().equals(deadline))) {
            throw new PackException("deadline classes: no row of class \"" + deadlineClass + "\" and deadline \""
                    + deadline + "\" (expected: at least one)");
        }
    }

    private static DeadlineLimit limit(Row row) {
        double limit = Cells.number(row, "limit", 1, LONGEST);
        if (limit != Math.rint(limit)) {
            throw row.wrong("limit", "a whole number");
        }
        return new DeadlineLimit(
                row.required("class"),
                row.required("name"),
                row.required("name_en"),
                row.parsed("effective_from", LocalDate::parse, "a date, yyyy-MM-dd"),
                among(row, "deadline", DEADLINES),
                (int) limit,
                among(row, "unit", UNITS));
    }

    private static String among(Row row, String column, Set<String> allowed) {
        if (!allowed.contains(row.optional(column).orElse(""))) {
            throw row.wrong(column, allowed.stream().sorted().collect(joining(", ")));
        }
        return row.optional(column).orElse("");
    }
}
