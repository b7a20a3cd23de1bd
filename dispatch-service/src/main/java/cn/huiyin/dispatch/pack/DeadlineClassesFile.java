package cn.huiyin.dispatch.pack;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;

/** deadline-classes.csv: the limits of each deadline class, clock by clock, with the day they take effect. */
final class DeadlineClassesFile {

    private static final Set<String> CLOCKS = Set.of("ASSIGN", "ACCEPT", "CONTACT", "ANSWER");
    private static final Set<String> UNITS = Set.of("working-hours", "working-days");
    private static final int LONGEST = 1000;

    private DeadlineClassesFile() {}

    static List<DeadlineLimit> read(Path pack, String... requiredClasses) {
        List<Row> rows = PackTable.read(
                pack.resolve("deadline-classes.csv"),
                "class",
                "name",
                "name_en",
                "effective_from",
                "clock",
                "limit",
                "unit");
        List<DeadlineLimit> limits =
                rows.stream().map(DeadlineClassesFile::limit).toList();
        for (String required : requiredClasses) {
            CLOCKS.forEach(clock -> requireLimit(limits, required, clock));
        }
        return limits;
    }

    private static void requireLimit(List<DeadlineLimit> limits, String deadlineClass, String clock) {
        if (limits.stream()
                .noneMatch(limit -> limit.deadlineClass().equals(deadlineClass)
                        && limit.clock().equals(clock))) {
            throw new PackException("deadline-classes.csv: no row of class \"" + deadlineClass + "\" and clock \""
                    + clock + "\" (expected: at least one)");
        }
    }

    private static DeadlineLimit limit(Row row) {
        double limit = Cells.number(row, "limit", 1, LONGEST);
        if (limit != Math.rint(limit)) {
            throw row.wrong("limit", "a whole number");
        }
        return new DeadlineLimit(
                Cells.required(row, "class"),
                Cells.required(row, "name"),
                Cells.required(row, "name_en"),
                date(row),
                among(row, "clock", CLOCKS),
                (int) limit,
                among(row, "unit", UNITS));
    }

    private static String among(Row row, String column, Set<String> allowed) {
        if (!allowed.contains(row.text(column))) {
            throw row.wrong(column, allowed.stream().sorted().collect(joining(", ")));
        }
        return row.text(column);
    }

    private static LocalDate date(Row row) {
        try {
            return LocalDate.parse(row.text("effective_from"));
        } catch (DateTimeParseException notADate) {
            throw row.wrong("effective_from", "a date, yyyy-MM-dd");
        }
    }
}
