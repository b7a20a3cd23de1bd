package cn.huiyin.complaint.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.complaint.cases.domain.Deadline;
import cn.huiyin.complaint.cases.domain.DeadlineKind;
import cn.huiyin.complaint.cases.domain.ReportInLimit;
import cn.huiyin.platform.calendar.WorkingCalendar;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The presets can be chosen, and a wrong row is named. */
class DeadlinePolicyFileTest {

    private static final String PRESETS = "deadline-presets";
    private static final String CHONGQING = "chongqing-12345";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {CHONGQING, "sichuan-3-7-15", "beijing-2h-24h-7d-15d", "petition-15-60"})
    void readsEveryPreset(String preset) throws IOException {
        DeadlinePolicy policy = chosen(preset, "", "");

        assertThat(policy.knows("standard")).isTrue();
        assertThat(policy.knows("urgent")).isTrue();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({
        "sichuan-3-7-15,        complex,   ANSWER, 2026-03-10T10:00, 2026-03-31T18:00",
        "beijing-2h-24h-7d-15d, immediate, ANSWER, 2026-03-10T10:00, 2026-03-10T12:00",
        "beijing-2h-24h-7d-15d, urgent,    ANSWER, 2026-03-12T10:00, 2026-03-13T18:00",
        "beijing-2h-24h-7d-15d, urgent,    ANSWER, 2026-03-13T10:00, 2026-03-16T18:00",
        "petition-15-60,        standard,  ASSIGN, 2026-09-20T10:00, 2026-10-08T18:00",
        "petition-15-60,        standard,  ACCEPT, 2026-03-10T10:00, 2026-03-25T18:00",
        "petition-15-60,        standard,  CONTACT, 2026-03-10T10:00, 2026-03-25T18:00",
        "petition-15-60,        standard,  ANSWER, 2026-03-10T10:00, 2026-05-09T18:00"
    })
    void computesByThePresetThatIsChosen(
            String preset, String deadlineClass, DeadlineKind kind, String startedAt, String dueAt) throws IOException {
        assertThat(dueTimes(preset, true)
                        .start(kind, deadlineClass, inDistrict(startedAt))
                        .dueAt())
                .isEqualTo(inDistrict(dueAt));
    }

    /** Departments are called in whatever the class of a case is. */
    @ParameterizedTest
    @ValueSource(strings = {CHONGQING, "sichuan-3-7-15", "beijing-2h-24h-7d-15d", "petition-15-60"})
    void hasATimeToReportInForEachClassOfEveryPreset(String preset) throws IOException {
        CalendarDueTimes dueTimes = dueTimes(preset, true);

        for (String deadlineClass : chosen(preset, "", "").classes()) {
            ReportInLimit limit = dueTimes.reportInLimit(deadlineClass, inDistrict("2026-03-10T10:00"));

            assertThat(limit.usual()).as(deadlineClass).isBetween(1, limit.most());
        }
    }

    @Test
    void namesAClassThatHasNoTimeToReportIn() {
        assertThatThrownBy(() -> ReportInPolicyFile.read(RunningComplaintService.pack(), Set.of("someday")))
                .hasMessageEndingWith(
                        "report-in.csv: no row of class \"someday\" (expected: one for each deadline class)");
    }

    @Test
    void endsOnADayOffWhereTheSettingSaysSo() throws IOException {
        Instant friday = inDistrict("2026-03-13T10:00");

        assertThat(dueTimes("beijing-2h-24h-7d-15d", false)
                        .start(DeadlineKind.ANSWER, "urgent", friday)
                        .dueAt())
                .isEqualTo(inDistrict("2026-03-14T18:00"));
    }

    /** 30 natural days behind the due time, as far as working days end within them. */
    @Test
    void extendsATermInNaturalDaysWithinItsNaturalDays() throws IOException {
        CalendarDueTimes dueTimes = dueTimes("petition-15-60", true);
        Deadline answer = dueTimes.start(DeadlineKind.ANSWER, "standard", inDistrict("2026-03-10T10:00"));

        int longest = dueTimes.longestExtension(answer, "standard");

        assertThat(dueTimes.extended(answer, longest).dueAt()).isEqualTo(inDistrict("2026-06-08T18:00"));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            ANSWER,15,                     | ANSWER,0,                | limit: "0" (expected: a whole number, 1 to 1000)
            ANSWER,15,                     | ANSWER,1001,             | limit: "1001" (expected: a whole number, 1 to 1000)
            ASSIGN,4,working-hours         | ASSIGN,4,weeks           | unit: "weeks" (expected: working-hours, working-days or natural-days)
            ANSWER,15,working-days,5       | ANSWER,15,working-days,61 | extension: "61" (expected: a whole number, 1 to 60)
            ASSIGN,4,working-hours,        | ASSIGN,4,working-hours,2 | extension: "2" (expected: nothing: only an ANSWER is extended)
            2026-11,C                      | 2026-11,E                | grade: "E" (expected: A read in full
            2026-11,C                      | lately,C                 | as_of: "lately" (expected: a year, month or day)
            standard,一般,Standard,2020-01-01,ACCEPT | standard,一般,Standard,2020-01-01,ASSIGN | deadline: "ASSIGN" (expected: once for each class and day)
            standard,一般,Standard,2020-01-01,ACCEPT | other,一般,Standard,2020-01-01,ACCEPT | ACCEPT from never (expected: a row of each deadline
            """)
    void namesWhatIsWrongInWhichRow(String text, String replacement, String message) {
        assertThatThrownBy(() -> chosen(CHONGQING, text, replacement))
                .hasMessageContaining(CHONGQING + ".csv")
                .hasMessageContaining(message);
    }

    private DeadlinePolicy chosen(String preset, String text, String replacement) throws IOException {
        Path presets = Files.createDirectories(folder.resolve(PRESETS));
        String table =
                Files.readString(RunningComplaintService.pack().resolve(PRESETS).resolve(preset + ".csv"));
        if (!text.isEmpty()) {
            assertThat(table).contains(text);
            table = table.replaceFirst(Pattern.quote(text), replacement);
        }
        Files.writeString(presets.resolve(preset + ".csv"), table);
        Files.writeString(folder.resolve("pack.properties"), "deadline-classes=" + PRESETS + "/" + preset + ".csv\n");
        return DeadlinePolicyFile.read(folder);
    }

    private CalendarDueTimes dueTimes(String preset, boolean rollForward) throws IOException {
        WorkingCalendar calendar = WorkingCalendar.load(RunningComplaintService.pack());
        DeadlinePolicy policy = chosen(preset, "", "");
        return new CalendarDueTimes(
                _ -> calendar,
                policy,
                new DeadlineSettings(5, 5, 30, 30, rollForward),
                TimerPolicyFile.read(RunningComplaintService.pack()),
                ReportInPolicyFile.read(RunningComplaintService.pack(), policy.classes()),
                new SimpleMeterRegistry());
    }

    private static Instant inDistrict(String time) {
        return LocalDateTime.parse(time).atZone(DistrictDay.ZONE).toInstant();
    }
}
