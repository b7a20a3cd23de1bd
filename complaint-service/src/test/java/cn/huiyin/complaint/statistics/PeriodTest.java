package cn.huiyin.complaint.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.platform.problem.ProblemException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @Test
    void isTheLastTwelveWeeksFromAMondayWhereNoneIsAskedFor() {
        Period period = Period.of(null, null, WEDNESDAY);

        assertThat(period).isEqualTo(new Period(LocalDate.of(2026, 9, 7), WEDNESDAY));
        assertThat(period.weeks()).hasSize(12).startsWith(period.from()).endsWith(LocalDate.of(2026, 11, 23));
    }

    @Test
    void holdsBothItsEnds() {
        Period period = Period.of(WEDNESDAY, WEDNESDAY, WEDNESDAY);

        assertThat(period.contains(WEDNESDAY)).isTrue();
        assertThat(period.contains(WEDNESDAY.minusDays(1))).isFalse();
        assertThat(period.contains(WEDNESDAY.plusDays(1))).isFalse();
    }

    @Test
    void takesFourHundredDaysAndRefusesOneMore() {
        assertThat(Period.of(WEDNESDAY.minusDays(399), WEDNESDAY, WEDNESDAY)).isNotNull();
        assertThatThrownBy(() -> Period.of(WEDNESDAY.minusDays(400), WEDNESDAY, WEDNESDAY))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("401 days (expected: 1 to 400)");
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"2026-11-25, 2026-11-24", "1999-12-31, 2000-01-05", "+999999999-12-31, +999999999-12-31", "2026-11-25,"
    })
    void refusesAPeriodThatMakesNoSense(LocalDate from, LocalDate to) {
        assertThatThrownBy(() -> Period.of(from, to, LocalDate.of(2026, 11, 24)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void refusesALastDayOutOfAllReasonBeforeItCountsBack() {
        assertThatThrownBy(() -> Period.of(null, LocalDate.MIN, WEDNESDAY, last -> last.minusDays(89)))
                .isInstanceOf(ProblemException.class);
    }
}
