package cn.huiyin.complaint.hotspots.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RisingRateTest {

    private final RisingRate rate = new RisingRate(14, 84, 5, 0.001);

    @Test
    void isTheTailOfTheBinomialWithTheRecentShareOfTheTime() {
        assertThat(rate.chance(2, 0)).isCloseTo(1.0 / 49, within(1e-12));
        assertThat(rate.chance(1, 1)).isCloseTo(1 - 36.0 / 49, within(1e-12));
        assertThat(rate.chance(0, 7)).isCloseTo(1, within(1e-12));
    }

    @Test
    void expectsWhatTheOwnPastHad() {
        assertThat(rate.expected(12)).isEqualTo(2);
    }

    @Test
    void doesNotRiseWithFewerThanTheLeast() {
        assertThat(rate.chance(4, 0)).isLessThan(0.001);
        assertThat(rate.isRising(4, 0)).isFalse();
        assertThat(rate.isRising(5, 0)).isTrue();
    }

    @Test
    void doesNotRiseWhereTheSiteWasAlwaysBusy() {
        assertThat(rate.isRising(10, 60)).isFalse();
        assertThat(rate.isRising(30, 60)).isTrue();
    }
}
