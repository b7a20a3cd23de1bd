package cn.huiyin.complaint.deadlines;

import cn.huiyin.complaint.cases.domain.CaseDecider;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.platform.pack.PackException;
import cn.huiyin.platform.pack.PackSettings;
import cn.huiyin.platform.pack.PackTable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The table of deadline classes that {@code pack.properties} chooses. Each row says its source, the day of it and how
 * well it is known.
 */
final class DeadlinePolicyFile {

    private static final String SETTING = "deadline-classes";
    private static final int LONGEST = 1000;
    private static final int LONGEST_EXTENSION = 60;
    private static final String DATE = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?";

    private DeadlinePolicyFile() {}

    static DeadlinePolicy read(Path pack) {
        PackTable table = PackTable.read(
                PackSettings.read(pack).file(pack, SETTING),
                "class",
                "name",
                "name_en",
                "effective_from",
                "deadline",
                "limit",
                "unit",
                "extension",
                "source",
                "as_of",
                "grade");
        List<DeadlinePolicy.Row> rows =
                table.rows().stream().map(DeadlinePolicyFile::row).toList();
        requireOnce(table, rows);
        requireAllDeadlines(table, rows);
        return new DeadlinePolicy(Integer.toHexString(rows.hashCode()), rows);
    }

    private static DeadlinePolicy.Row row(PackTable.Row row) {
        row.required("source");
        row.matching("as_of", DATE, "a year, month or day");
        row.matching(
                "grade", "[A-D]", "A read in full, B read in an excerpt, C second hand or D own working definition");
        DeadlineKind deadline =
                row.parsed("deadline", DeadlinePolicyFile::ofEveryCase, "ASSIGN, ACCEPT, CONTACT or ANSWER");
        return new DeadlinePolicy.Row(
                row.matching("class", "[a-z]+(-[a-z]+)*", "a code like standard"),
                row.required("name"),
                row.parsed("effective_from", LocalDate::parse, "a date like 2026-01-01"),
                deadline,
                row.parsed("limit", text -> within(text, LONGEST), "a whole number, 1 to " + LONGEST),
                row.parsed("unit", DeadlinePolicyFile::unit, "working-hours, working-days or natural-days"),
                extension(row, deadline));
    }

    private static int extension(PackTable.Row row, DeadlineKind deadline) {
        if (row.optional("extension").isEmpty()) {
            return 0;
        }
        if (deadline != DeadlineKind.ANSWER) {
            throw row.wrong("extension", "nothing: only an ANSWER is extended");
        }
        return row.parsed(
                "extension", text -> within(text, LONGEST_EXTENSION), "a whole number, 1 to " + LONGEST_EXTENSION);
    }

    private static int within(String text, int most) {
        int value = Integer.parseInt(text);
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(text);
        }
        return value;
    }

    private static DeadlinePolicy.Unit unit(String text) {
        return DeadlinePolicy.Unit.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static void requireOnce(PackTable table, List<DeadlinePolicy.Row> rows) {
        Set<List<Object>> seen = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            DeadlinePolicy.Row row = rows.get(i);
            if (!seen.add(List.of(row.deadlineClass(), row.deadline(), row.effectiveFrom()))) {
                throw table.rows().get(i).wrong("deadline", "once for each class and day");
            }
        }
    }

    /** Each class has all four deadlines from one day on; the class that holds at first is one of them. */
    private static void requireAllDeadlines(PackTable table, List<DeadlinePolicy.Row> rows) {
        HashSet<String> classes = new HashSet<>(Set.of(CaseDecider.DEFAULT_DEADLINE_CLASS));
        rows.forEach(row -> classes.add(row.deadlineClass()));
        for (String code : classes) {
            LocalDate first = firstDay(rows, code, DeadlineKind.ASSIGN);
            for (DeadlineKind kind : DeadlineKind.ofEveryCase()) {
                LocalDate day = firstDay(rows, code, kind);
                if (day == null || !day.equals(first)) {
                    throw new PackException(
                            "%s: class \"%s\": %s from %s (expected: a row of each deadline, all from the same first day)"
                                    .formatted(table.file(), code, kind, day == null ? "never" : day));
                }
            }
        }
    }

    private static @Nullable LocalDate firstDay(List<DeadlinePolicy.Row> rows, String code, DeadlineKind kind) {
        return rows.stream()
                .filter(row -> row.deadlineClass().equals(code) && row.deadline() == kind)
                .map(DeadlinePolicy.Row::effectiveFrom)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static DeadlineKind ofEveryCase(String text) {
        DeadlineKind kind = DeadlineKind.valueOf(text);
        if (!kind.isOfEveryCase()) {
            throw new IllegalArgumentException(text);
        }
        return kind;
    }
}
