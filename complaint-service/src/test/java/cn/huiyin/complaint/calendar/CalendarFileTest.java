package cn.huiyin.complaint.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.calendar.CalendarPreview.Finding;
import cn.huiyin.platform.calendar.DayKind;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {

    private static final String HEADER = "date,kind,name\n";

    @Test
    void readsDaysInTheOrderOfTheirDatesWhateverEditorWroteThem() {
        CalendarFile file = CalendarFile.read(
                "\uFEFFname,date,kind\r\n春节,2027-02-05,OFF\r\n元旦,2027-01-01,OFF\r\n春节,2027-02-20,WORK\r\n", 2027);

        assertThat(file.errors()).isEmpty();
        assertThat(file.days())
                .containsExactly(
                        new CalendarDay(LocalDate.of(2027, 1, 1), DayKind.OFF, "元旦"),
                        new CalendarDay(LocalDate.of(2027, 2, 5), DayKind.OFF, "春节"),
                        new CalendarDay(LocalDate.of(2027, 2, 20), DayKind.WORK, "春节"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2027/01/01,OFF,元旦 | date              | 2027/01/01
            2027-02-30,OFF,春节 | date              | 2027-02-30
            2027-01-01,休,元旦   | kind              | 休
            2027-01-01,,元旦    | kind              | ''
            2026-11-30,OFF,元旦 | other-year        | 2026-11-30
            2028-01-01,OFF,元旦 | other-year        | 2028-01-01
            2027-01-04,WORK,元旦 | work-on-a-weekday | 2027-01-04
            """)
    void namesTheLineOfWhatCannotBe(String row, String code, String about) {
        assertThat(CalendarFile.read(HEADER + "2027-05-01,OFF,劳动节\n" + row + "\n", 2027)
                        .errors())
                .containsExactly(new Finding(code, 3L, about));
    }

    @Test
    void takesNoDayTwice() {
        assertThat(CalendarFile.read(HEADER + "2027-01-01,OFF,元旦\n2027-01-01,OFF,元旦\n", 2027)
                        .errors())
                .containsExactly(new Finding("twice", 3L, "2027-01-01"));
    }

    @Test
    void takesTheDaysOfDecemberBeforeThatBelongToNewYear() {
        assertThat(CalendarFile.read(HEADER + "2026-12-26,WORK,元旦\n", 2027).errors())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "day,kind,name\n2027-01-01,OFF,x\n", "date,kind,name\n2027-01-01,OFF\n", "PK\u0003\u0004"})
    void saysThatAFileIsNoTable(String text) {
        assertThat(CalendarFile.read(text, 2027).errors())
                .singleElement()
                .extracting(Finding::code)
                .isEqualTo("not-a-table");
    }

    @Test
    void takesNeitherAnEmptyTableNorOneOfAnotherKind() {
        String many = IntStream.rangeClosed(1, 121)
                .mapToObj(day -> LocalDate.ofYearDay(2027, day) + ",OFF,x\n")
                .collect(Collectors.joining());

        assertThat(CalendarFile.read(HEADER, 2027).errors()).containsExactly(new Finding("row-count", null, "0"));
        assertThat(CalendarFile.read(HEADER + many, 2027).errors())
                .containsExactly(new Finding("row-count", null, "121"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026})
    void findsNothingOddInAYearThatTheStateCouncilPublished(int year) throws IOException {
        assertThat(Plausibility.warnings(published(year), year)).isEmpty();
    }

    @Test
    void asksAboutAHolidayThatIsMissingAHoleAndDaysThatDoNotComeToThoseOfTheLaw() throws IOException {
        List<CalendarDay> days = published(2026).stream()
                .filter(day -> !day.name().equals("端午节"))
                .filter(day -> !day.date().equals(LocalDate.of(2026, 10, 5)))
                .toList();

        assertThat(Plausibility.warnings(days, 2026))
                .containsExactlyInAnyOrder(
                        new Finding("holiday-missing", null, "端午"),
                        new Finding("hole", null, "2026-10-05"),
                        new Finding("days-off", null, "11 ≠ 13"));
    }

    private static List<CalendarDay> published(int year) throws IOException {
        String rows = Files.readAllLines(RunningComplaintService.pack().resolve("calendar/workdays.csv")).stream()
                .filter(line -> line.startsWith(String.valueOf(year)))
                .collect(Collectors.joining("\n"));
        CalendarFile file = CalendarFile.read(HEADER + rows + "\n", year);
        assertThat(file.errors()).isEmpty();
        return file.days();
    }
}
