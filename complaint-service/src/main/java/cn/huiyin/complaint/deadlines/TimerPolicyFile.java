package cn.huiyin.complaint.deadlines;

import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.EscalationLevel;
import cn.huiyin.platform.pack.PackTable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads {@code timers.csv} of the district pack. */
final class TimerPolicyFile {

    private static final int MINUTES_PER_HOUR = 60;
    private static final int MOST_PERCENT = 99;
    private static final String KINDS = "ASSIGN, ACCEPT, CONTACT, ANSWER, REVIEW, RE_REVIEW, LEAD or SUPERVISION";
    private static final String DATE = "a date like 2026-01-01";

    private TimerPolicyFile() {}

    static TimerPolicy read(Path pack) {
        PackTable table = PackTable.read(
                pack.resolve("timers.csv"),
                "deadline",
                "effective_from",
                "effective_until",
                "step",
                "after",
                "unit",
                "to");
        return new TimerPolicy(table.rows().stream().map(TimerPolicyFile::row).toList());
    }

    private static TimerPolicy.Row row(PackTable.Row row) {
        DeadlineKind deadline = row.parsed("deadline", DeadlineKind::valueOf, KINDS);
        LocalDate from = row.parsed("effective_from", LocalDate::parse, DATE);
        LocalDate until = until(row);
        return switch (row.required("step")) {
            case "warning" -> {
                row.matching("unit", "percent", "percent");
                yield new TimerPolicy.Warning(
                        deadline, from, until, row.parsed("after", TimerPolicyFile::percent, "1 to 99"));
            }
            case "escalation" -> {
                row.matching("unit", "working-hours", "working-hours");
                yield new TimerPolicy.Escalation(
                        deadline,
                        from,
                        until,
                        row.parsed("after", TimerPolicyFile::minutes, "working hours, 0 or more"),
                        row.parsed("to", TimerPolicyFile::level, "triage, office-head, supervisor or leader"));
            }
            default -> throw row.wrong("step", "warning or escalation");
        };
    }

    private static @Nullable LocalDate until(PackTable.Row row) {
        return row.optional("effective_until").isEmpty() ? null : row.parsed("effective_until", LocalDate::parse, DATE);
    }

    private static int percent(String text) {
        return between(1, MOST_PERCENT, Integer.parseInt(text));
    }

    private static int minutes(String text) {
        return between(0, Integer.MAX_VALUE / MINUTES_PER_HOUR, Integer.parseInt(text)) * MINUTES_PER_HOUR;
    }

    private static int between(int least, int most, int value) {
        if (value < least || value > most) {
            throw new IllegalArgumentException("after: %d (expected: %d to %d)".formatted(value, least, most));
        }
        return value;
    }

    private static EscalationLevel level(String text) {
        EscalationLevel level =
                EscalationLevel.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
        if (level == EscalationLevel.OFFICE) {
            throw new IllegalArgumentException("to: office (expected: above the office, which hears of it first)");
        }
        return level;
    }
}
