package cn.huiyin.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Single days of the real calendar of 2023 to 2026. */
class WorkingCalendarTest {

    private final WorkingCalendar calendar = NananCalendar.load();

    @Test
    void knowsWeekendsHolidaysAndMakeUpDays() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 9, 30)))
                .as("a Wednesday")
                .isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 1)))
                .as("National Day")
                .isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 10)))
                .as("a make-up Saturday")
                .isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 17)))
                .as("a Saturday")
                .isFalse();
    }

    @Test
    void takesAYearLaidOverItInPlaceOfWhatItKnew() {
        LocalDate madeUp = LocalDate.of(2026, 10, 10);
        LocalDate extra = LocalDate.of(2026, 11, 24);

        WorkingCalendar changed = calendar.with("2026.1+1", 2026, Map.of(extra, DayKind.OFF));

        assertThat(changed.version()).isEqualTo("2026.1+1");
        assertThat(changed.isWorkingDay(extra)).isFalse();
        assertThat(changed.isWorkingDay(madeUp)).as("no longer known").isFalse();
        assertThat(changed.isWorkingDay(LocalDate.of(2025, 10, 1)))
                .as("of another year")
                .isFalse();
        assertThat(calendar.isWorkingDay(extra)).as("unchanged itself").isTrue();
    }

    @Test
    void reachesAYearFurtherWithTheNextYearLaidOver() {
        WorkingCalendar next = calendar.with("2026.1+1", 2027, Map.of(LocalDate.of(2027, 1, 1), DayKind.OFF));

        assertThat(next.lastYear()).isEqualTo(2027);
        assertThat(next.endOfWorkingDay(at("2026-12-31T10:00"), 1)).isEqualTo(at("2027-01-04T18:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.with("x", 2028, Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.with("x", 2022, Map.of()));
    }

    @Test
    void countsAMakeUpSaturday() {
        Instant friday = at("2026-10-09T17:00");

        assertThat(calendar.plusWorkingMinutes(friday, 60)).isEqualTo(at("2026-10-09T18:00"));
        assertThat(calendar.plusWorkingMinutes(friday, 61)).isEqualTo(at("2026-10-10T09:01"));
        assertThat(calendar.endOfWorkingDay(friday, 1)).isEqualTo(at("2026-10-10T18:00"));
        assertThat(calendar.endOfWorkingDay(friday, 2)).isEqualTo(at("2026-10-12T18:00"));
    }

    @Test
    void endsATermOfNaturalDaysOnTheNextWorkingDayWhereItsLastIsNone() {
        Instant wednesday = at("2026-09-02T22:15");

        assertThat(calendar.endOfDay(wednesday, 28, true)).as("a working day").isEqualTo(at("2026-09-30T18:00"));
        assertThat(calendar.endOfDay(wednesday, 29, true)).as("National Day").isEqualTo(at("2026-10-08T18:00"));
        assertThat(calendar.endOfDay(wednesday, 38, true))
                .as("a make-up Saturday")
                .isEqualTo(at("2026-10-10T18:00"));
        assertThat(calendar.endOfDay(wednesday, 29, false)).as("as it is").isEqualTo(at("2026-10-01T18:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.endOfDay(wednesday, 0, true));
        assertThatExceptionOfType(CalendarYearMissing.class)
                .isThrownBy(() -> calendar.endOfDay(at("2026-12-02T10:00"), 30, true));
    }

    @Test
    void passesOverTheSevenDaysOfNationalDay() {
        Instant before = at("2026-09-30T16:00");

        assertThat(calendar.plusWorkingMinutes(before, 4 * 60)).isEqualTo(at("2026-10-08T11:00"));
        assertThat(calendar.workingMinutesBetween(before, at("2026-10-08T11:00")))
                .isEqualTo(4 * 60);
        assertThat(calendar.workingDaysBetween(before, at("2026-10-08T11:00"))).isOne();
    }

    @Test
    void stopsForLunch() {
        assertThat(calendar.plusWorkingMinutes(at("2026-11-24T11:30"), 30)).isEqualTo(at("2026-11-24T12:00"));
        assertThat(calendar.plusWorkingMinutes(at("2026-11-24T11:30"), 31)).isEqualTo(at("2026-11-24T14:01"));
        assertThat(calendar.workingMinutesBetween(at("2026-11-24T12:00"), at("2026-11-24T14:00")))
                .isZero();
        assertThat(calendar.isWorkingTime(at("2026-11-24T12:00"))).isTrue();
        assertThat(calendar.isWorkingTime(at("2026-11-24T12:01"))).isFalse();
        assertThat(calendar.isWorkingTime(at("2026-11-24T13:59"))).isFalse();
        assertThat(calendar.isWorkingTime(at("2026-11-24T14:00"))).isTrue();
    }

    @Test
    void startsAtTheNextOpeningWhenFiledAtNight() {
        Instant night = at("2026-11-24T23:00");

        assertThat(calendar.plusWorkingMinutes(night, 0)).isEqualTo(at("2026-11-25T09:00"));
        assertThat(calendar.plusWorkingMinutes(night, 1)).isEqualTo(at("2026-11-25T09:01"));
    }

    @Test
    void keepsSecondsWithinWorkingTime() {
        assertThat(calendar.plusWorkingMinutes(at("2026-11-24T09:00:30"), 10)).isEqualTo(at("2026-11-24T09:10:30"));
        assertThat(calendar.plusWorkingMinutes(at("2026-11-24T17:59:30"), 1)).isEqualTo(at("2026-11-25T09:00:30"));
    }

    @Test
    void countsDaysFromTheDateWhateverTheTimeOfDay() {
        assertThat(calendar.endOfWorkingDay(at("2026-11-24T00:00"), 1)).isEqualTo(at("2026-11-25T18:00"));
        assertThat(calendar.endOfWorkingDay(at("2026-11-24T23:59"), 1)).isEqualTo(at("2026-11-25T18:00"));
        assertThat(calendar.endOfWorkingDay(at("2026-11-21T10:00"), 1))
                .as("a Saturday")
                .isEqualTo(at("2026-11-23T18:00"));
    }

    @Test
    void readsDatesInTheZoneOfTheCalendar() {
        Instant eveningInLondon = Instant.parse("2026-09-30T16:30:00Z");

        assertThat(calendar.workingDaysBetween(eveningInLondon, at("2026-10-08T09:00")))
                .isOne();
        assertThat(calendar.isWorkingTime(Instant.parse("2026-09-30T01:00:00Z")))
                .isTrue();
    }

    @Test
    void countsOverTheEndOfAYear() {
        assertThat(calendar.endOfWorkingDay(at("2025-12-31T10:00"), 1)).isEqualTo(at("2026-01-04T18:00"));
        assertThat(calendar.plusWorkingMinutes(at("2025-12-31T17:30"), 60)).isEqualTo(at("2026-01-04T09:30"));
    }

    @Test
    void refusesTheFirstMinuteOfAYearThatIsNotCovered() {
        Instant lastEvening = at("2026-12-31T17:00");

        assertThat(calendar.plusWorkingMinutes(lastEvening, 60)).isEqualTo(at("2026-12-31T18:00"));
        assertThatExceptionOfType(CalendarYearMissing.class)
                .isThrownBy(() -> calendar.plusWorkingMinutes(lastEvening, 61))
                .withMessage("calendar year: 2027 (expected: 2023 to 2026)")
                .satisfies(missing -> assertThat(missing.year()).isEqualTo(2027));
        assertThatExceptionOfType(CalendarYearMissing.class).isThrownBy(() -> calendar.endOfWorkingDay(lastEvening, 1));
        assertThatExceptionOfType(CalendarYearMissing.class)
                .isThrownBy(() -> calendar.workingMinutesBetween(lastEvening, at("2027-01-01T00:00")));
        assertThatExceptionOfType(CalendarYearMissing.class)
                .isThrownBy(() -> calendar.isWorkingDay(LocalDate.of(2022, 12, 31)))
                .satisfies(missing -> assertThat(missing.year()).isEqualTo(2022));
        assertThat(calendar.workingMinutesBetween(lastEvening, at("2026-12-31T23:59")))
                .isEqualTo(60);
    }

    @Test
    void refusesNegativeMinutesAndDaysBelowOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.plusWorkingMinutes(at("2026-11-24T09:00"), -1))
                .withMessage("minutes: -1 (expected: >= 0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> calendar.endOfWorkingDay(at("2026-11-24T09:00"), 0))
                .withMessage("days: 0 (expected: >= 1)");
    }

    @Test
    void tellsItsVersionAndZone() {
        assertThat(calendar.version()).isEqualTo("2026.1");
        assertThat(calendar.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
    }

    private Instant at(String local) {
        return LocalDateTime.parse(local).atZone(calendar.zone()).toInstant();
    }
}
