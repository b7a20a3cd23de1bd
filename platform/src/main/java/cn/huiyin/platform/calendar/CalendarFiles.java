package cn.huiyin.platform.calendar;

import cn.huiyin.platform.pack.PackException;
import cn.huiyin.platform.pack.PackTable;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;

/** The two files of a pack that make a calendar. */
final class CalendarFiles {

    private static final String SETTINGS = "calendar.properties";

    private final Path folder;

    CalendarFiles(Path folder) {
        this.folder = folder;
    }

    WorkingCalendar read() {
        Properties settings = settings();
        int[] years = setting(settings, "years", CalendarFiles::years, "years like 2023..2026");
        return new WorkingCalendar(
                setting(settings, "version", Function.identity(), "a version like 2026.1"),
                setting(settings, "zone", ZoneId::of, "a zone like Asia/Shanghai"),
                setting(settings, "hours", WorkingHours::parse, "hours like 09:00-12:00,14:00-18:00"),
                overrides(),
                years[0],
                years[1]);
    }

    private Map<LocalDate, DayKind> overrides() {
        Map<LocalDate, DayKind> overrides = new HashMap<>();
        for (PackTable.Row row :
                PackTable.read(folder.resolve("workdays.csv"), "date", "kind").rows()) {
            LocalDate day = row.parsed("date", LocalDate::parse, "a date like 2026-01-01");
            DayKind kind = row.parsed("kind", DayKind::valueOf, "OFF or WORK");
            if (overrides.put(day, kind) != null) {
                throw row.wrong("date", "each day once");
            }
        }
        return overrides;
    }

    private Properties settings() {
        Properties settings = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(SETTINGS), StandardCharsets.UTF_8)) {
            settings.load(reader);
            return settings;
        } catch (IOException e) {
            throw new PackException(SETTINGS + ": " + e.getMessage() + " (expected: a readable file)", e);
        }
    }

    private static <T> T setting(Properties settings, String name, Function<String, T> read, String expected) {
        String text = settings.getProperty(name, "").strip();
        try {
            if (!text.isEmpty()) {
                return read.apply(text);
            }
        } catch (RuntimeException unreadable) {
            throw new PackException(
                    "%s: %s: \"%s\" (expected: %s)".formatted(SETTINGS, name, text, expected), unreadable);
        }
        throw new PackException("%s: %s: \"%s\" (expected: %s)".formatted(SETTINGS, name, text, expected));
    }

    private static int[] years(String text) {
        String[] ends = text.split("\\.\\.");
        int first = Integer.parseInt(ends[0]);
        int last = Integer.parseInt(ends[ends.length - 1]);
        if (last < first || ends.length > 2) {
            throw new IllegalArgumentException(text);
        }
        return new int[] {first, last};
    }
}
