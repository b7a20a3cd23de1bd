package cn.huiyin.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What must hold at every minute of the covered years. */
class WorkingCalendarPropertyTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant BEGIN =
            LocalDate.of(2023, 1, 1).atStartOfDay(ZONE).toInstant();
    private static final Instant END =
            LocalDate.of(2026, 10, 1).atStartOfDay(ZONE).toInstant();
    private static final int TWO_WEEKS = 14 * 7 * 60;

    private final WorkingCalendar calendar = NananCalendar.load();

    @Provide
    Arbitrary<Instant> minutes() {
        return Arbitraries.longs()
                .between(0, Duration.between(BEGIN, END).toMinutes())
                .map(minute -> BEGIN.plus(Duration.ofMinutes(minute)));
    }

    @Property
    void addingAndMeasuringAreInverse(
            @ForAll("minutes") Instant start, @ForAll @IntRange(max = TWO_WEEKS) int minutes) {
        Instant end = calendar.plusWorkingMinutes(start, minutes);

        assertThat(calendar.workingMinutesBetween(start, end)).isEqualTo(minutes);
    }

    @Property
    void noEarlierMinuteWouldDo(
            @ForAll("minutes") Instant start, @ForAll @IntRange(min = 1, max = TWO_WEEKS) int minutes) {
        Instant end = calendar.plusWorkingMinutes(start, minutes);

        assertThat(calendar.workingMinutesBetween(start, end.minusSeconds(60))).isEqualTo(minutes - 1);
    }

    @Property
    void neverEndsOutsideWorkingTime(@ForAll("minutes") Instant start, @ForAll @IntRange(max = TWO_WEEKS) int minutes) {
        Instant end = calendar.plusWorkingMinutes(start, minutes);
        LocalTime time = end.atZone(ZONE).toLocalTime();

        assertThat(calendar.isWorkingTime(end)).isTrue();
        assertThat(calendar.isWorkingDay(end.atZone(ZONE).toLocalDate())).isTrue();
        assertThat(!time.isBefore(LocalTime.of(9, 0)) && !time.isAfter(LocalTime.of(18, 0)))
                .isTrue();
        assertThat(time.isAfter(LocalTime.of(12, 0)) && time.isBefore(LocalTime.of(14, 0)))
                .isFalse();
    }

    @Property
    void neverEndsBeforeItStarts(@ForAll("minutes") Instant start, @ForAll @IntRange(max = TWO_WEEKS) int minutes) {
        assertThat(calendar.plusWorkingMinutes(start, minutes)).isAfterOrEqualTo(start);
    }

    @Property
    void aLaterStartNeverEndsEarlier(
            @ForAll("minutes") Instant one,
            @ForAll("minutes") Instant other,
            @ForAll @IntRange(max = TWO_WEEKS) int minutes) {
        Instant first = one.isBefore(other) ? one : other;
        Instant second = one.isBefore(other) ? other : one;

        assertThat(calendar.plusWorkingMinutes(first, minutes))
                .isBeforeOrEqualTo(calendar.plusWorkingMinutes(second, minutes));
    }

    @Property
    void moreMinutesNeverEndEarlier(
            @ForAll("minutes") Instant start, @ForAll @IntRange(min = 1, max = TWO_WEEKS) int minutes) {
        assertThat(calendar.plusWorkingMinutes(start, minutes))
                .isAfter(calendar.plusWorkingMinutes(start, minutes - 1));
    }

    @Property
    void addingInTwoStepsEndsWhereOneStepEnds(
            @ForAll("minutes") Instant start,
            @ForAll @IntRange(max = TWO_WEEKS / 2) int first,
            @ForAll @IntRange(min = 1, max = TWO_WEEKS / 2) int second) {
        Instant between = calendar.plusWorkingMinutes(start, first);

        assertThat(calendar.plusWorkingMinutes(between, second))
                .isEqualTo(calendar.plusWorkingMinutes(start, first + second));
    }

    @Property
    void minutesAddUpOverAnyMomentBetween(
            @ForAll("minutes") Instant a, @ForAll("minutes") Instant b, @ForAll("minutes") Instant c) {
        assertThat(calendar.workingMinutesBetween(a, b) + calendar.workingMinutesBetween(b, c))
                .isEqualTo(calendar.workingMinutesBetween(a, c));
        assertThat(calendar.workingMinutesBetween(b, a)).isEqualTo(-calendar.workingMinutesBetween(a, b));
    }

    @Property
    void aDayHasSevenWorkingHoursOrNone(@ForAll("minutes") Instant start) {
        LocalDate day = start.atZone(ZONE).toLocalDate();
        Instant midnight = day.atStartOfDay(ZONE).toInstant();
        Instant next = day.plusDays(1).atStartOfDay(ZONE).toInstant();

        assertThat(calendar.workingMinutesBetween(midnight, next)).isEqualTo(calendar.isWorkingDay(day) ? 7 * 60 : 0);
    }

    @Property
    void daysAndTheirCountAreInverse(@ForAll("minutes") Instant start, @ForAll @IntRange(min = 1, max = 40) int days) {
        Instant end = calendar.endOfWorkingDay(start, days);
        LocalDateTime local = end.atZone(ZONE).toLocalDateTime();

        assertThat(calendar.workingDaysBetween(start, end)).isEqualTo(days);
        assertThat(local.toLocalTime()).isEqualTo(LocalTime.of(18, 0));
        assertThat(calendar.isWorkingDay(local.toLocalDate())).isTrue();
        assertThat(local.toLocalDate()).isAfter(start.atZone(ZONE).toLocalDate());
    }

    @Property
    void eachDayIsCountedByWalking(@ForAll("minutes") Instant start, @ForAll @IntRange(min = 1, max = 30) int days) {
        LocalDate day = start.atZone(ZONE).toLocalDate();
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            counted += calendar.isWorkingDay(day) ? 1 : 0;
        }

        assertThat(calendar.endOfWorkingDay(start, days))
                .isEqualTo(day.atTime(18, 0).atZone(ZONE).toInstant());
    }

    @Property
    void endsAtTheLastClosingTimeOfTheCoveredYearsAndNeverAfterIt(
            @ForAll("minutes") Instant start, @ForAll @IntRange(min = 1, max = 1_000_000) int more) {
        Instant lastClosing =
                LocalDate.of(2026, 12, 31).atTime(18, 0).atZone(ZONE).toInstant();
        int left = Math.toIntExact(calendar.workingMinutesBetween(start, lastClosing));

        assertThat(calendar.plusWorkingMinutes(start, left)).isEqualTo(lastClosing);
        assertThatExceptionOfType(CalendarYearMissing.class)
                .isThrownBy(() -> calendar.plusWorkingMinutes(start, left + more));
    }
}
