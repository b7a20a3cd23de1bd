package cn.huiyin.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.huiyin.platform.pack.PackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarFilesTest {

    private static final String SETTINGS =
            "version=1\nzone=Asia/Shanghai\nhours=09:00-12:00,14:00-18:00\nyears=2026..2026\n";

    @TempDir
    private Path pack;

    @BeforeEach
    void aCalendar() throws IOException {
        Files.createDirectory(pack.resolve("calendar"));
        write("calendar.properties", SETTINGS);
        write("workdays.csv", "date,kind,name\n2026-10-01,OFF,国庆节\n");
    }

    @Test
    void readsBothFiles() {
        WorkingCalendar calendar = WorkingCalendar.load(pack);

        assertThat(calendar.version()).isEqualTo("1");
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 1))).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 2))).isTrue();
    }

    @Test
    void namesTheLineOfAWrongDay() throws IOException {
        write("workdays.csv", "date,kind,name\n2026-10-01,OFF,a\n2026-13-01,OFF,b\n");

        fails("workdays.csv line 3: date: \"2026-13-01\" (expected: a date like 2026-01-01)");
    }

    @Test
    void namesTheLineOfAWrongKind() throws IOException {
        write("workdays.csv", "date,kind,name\n2026-10-01,FREE,a\n");

        fails("workdays.csv line 2: kind: \"FREE\" (expected: OFF or WORK)");
    }

    @Test
    void refusesADayThatStandsTwice() throws IOException {
        write("workdays.csv", "date,kind,name\n2026-10-01,OFF,a\n2026-10-01,WORK,b\n");

        fails("workdays.csv line 3: date: \"2026-10-01\" (expected: each day once)");
    }

    @Test
    void namesASettingThatCannotBeRead() throws IOException {
        write("calendar.properties", SETTINGS.replace("09:00-12:00", "12:00-09:00"));
        fails("calendar.properties: hours: \"12:00-09:00,14:00-18:00\" (expected: hours like 09:00-12:00,14:00-18:00)");

        write("calendar.properties", SETTINGS.replace("2026..2026", "2026..2025"));
        fails("calendar.properties: years: \"2026..2025\" (expected: years like 2023..2026)");

        write("calendar.properties", SETTINGS.replace("version=1\n", ""));
        fails("calendar.properties: version: \"\" (expected: a version like 2026.1)");
    }

    private void fails(String message) {
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> WorkingCalendar.load(pack))
                .withMessage(message);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(pack.resolve("calendar").resolve(name), text);
    }
}
