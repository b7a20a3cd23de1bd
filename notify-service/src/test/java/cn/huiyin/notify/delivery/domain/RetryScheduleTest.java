package cn.huiyin.notify.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryScheduleTest {

    private static final Instant SINCE = Instant.parse("2026-11-24T02:00:00Z");
    private static final RetrySchedule SCHEDULE =
            new RetrySchedule(Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(24));

    @ParameterizedTest
    @CsvSource({"1, PT1M", "2, PT2M", "3, PT4M", "6, PT32M", "7, PT1H", "8, PT1H", "200, PT1H"})
    void doublesTheWaitUpToTheLongest(int attempts, Duration wait) {
        assertThat(SCHEDULE.next(attempts, SINCE, SINCE, 0.5)).hasValue(SINCE.plus(wait));
    }

    @Test
    void spreadsTheWaitByAFifth() {
        assertThat(SCHEDULE.next(1, SINCE, SINCE, 0)).hasValue(SINCE.plusSeconds(48));
        assertThat(SCHEDULE.next(1, SINCE, SINCE, 1)).hasValue(SINCE.plusSeconds(72));
    }

    @Test
    void makesItsLastAttemptAtTheEndAndNoneAfterIt() {
        Instant end = SINCE.plus(Duration.ofHours(24));

        assertThat(SCHEDULE.next(30, SINCE, end.minusSeconds(60), 0.5)).hasValue(end);
        assertThat(SCHEDULE.next(31, SINCE, end, 0.5)).isEmpty();
    }

    @Property
    void alwaysEnds(@ForAll @DoubleRange(min = 0, max = 1) double chance, @ForAll @IntRange(max = 3_600) int slow) {
        List<Instant> attempts = new ArrayList<>(List.of(SINCE));
        Optional<Instant> next = Optional.of(SINCE);
        while (next.isPresent()) {
            assertThat(attempts).hasSizeLessThan(100);
            next = SCHEDULE.next(attempts.size(), SINCE, attempts.getLast().plusSeconds(slow), chance);
            next.ifPresent(attempts::add);
        }
        assertThat(attempts).isSorted();
        assertThat(attempts.getLast()).isBeforeOrEqualTo(SINCE.plus(Duration.ofHours(24)));
    }
}
