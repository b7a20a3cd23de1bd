package cn.huiyin.notify.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(22, 0), LocalTime.of(8, 0), SHANGHAI);

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T21:59:59.999, 2026-11-24T21:59:59.999",
        "2026-11-24T22:00:00, 2026-11-25T08:00:00",
        "2026-11-24T23:59:59, 2026-11-25T08:00:00",
        "2026-11-25T00:00:00, 2026-11-25T08:00:00",
        "2026-11-25T07:59:59, 2026-11-25T08:00:00",
        "2026-11-25T08:00:00, 2026-11-25T08:00:00",
        "2026-12-31T22:30:00, 2027-01-01T08:00:00"
    })
    void waitsForTheMorning(LocalDateTime moment, LocalDateTime expected) {
        assertThat(NIGHT.notBefore(at(moment))).isEqualTo(at(expected));
    }

    @Test
    void knowsQuietHoursWithinADay() {
        QuietHours noon = new QuietHours(LocalTime.of(12, 0), LocalTime.of(14, 0), SHANGHAI);

        assertThat(noon.notBefore(at(LocalDateTime.parse("2026-11-24T12:00:00"))))
                .isEqualTo(at(LocalDateTime.parse("2026-11-24T14:00:00")));
        assertThat(noon.notBefore(at(LocalDateTime.parse("2026-11-24T11:59:59"))))
                .isEqualTo(at(LocalDateTime.parse("2026-11-24T11:59:59")));
    }

    @Test
    void knowsNoneWhereBeginAndEndAreTheSame() {
        Instant midnight = at(LocalDateTime.parse("2026-11-24T00:00:00"));

        assertThat(QuietHours.NONE.notBefore(midnight)).isEqualTo(midnight);
    }

    @Property
    void neverWritesAtNightAndNeverWaitsLongerThanANight(@ForAll @IntRange(max = 366 * 24 * 60) int minute) {
        Instant moment = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(60L * minute);

        Instant sent = NIGHT.notBefore(moment);

        ZonedDateTime local = sent.atZone(SHANGHAI);
        assertThat(local.getHour()).isBetween(8, 21);
        assertThat(sent).isBetween(moment, moment.plusSeconds(10 * 3_600));
        assertThat(NIGHT.notBefore(sent)).isEqualTo(sent);
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(SHANGHAI).toInstant();
    }
}
