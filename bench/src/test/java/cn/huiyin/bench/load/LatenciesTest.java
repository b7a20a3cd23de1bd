package cn.huiyin.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    private final Latencies hundred =
            Latencies.of(LongStream.rangeClosed(1, 100).map(i -> 101 - i).toArray());

    @Test
    void givesTheSmallestTimeThatTheShareDoesNotExceed() {
        assertThat(hundred.percentile(0.5)).isEqualTo(Duration.ofNanos(50));
        assertThat(hundred.percentile(0.99)).isEqualTo(Duration.ofNanos(99));
        assertThat(hundred.percentile(1)).isEqualTo(Duration.ofNanos(100));
        assertThat(Latencies.of(new long[] {7}).percentile(0.01)).isEqualTo(Duration.ofNanos(7));
    }

    @Test
    void isZeroWithoutATime() {
        assertThat(Latencies.of(new long[0]).percentile(0.99)).isZero();
    }

    @Test
    void countsARoundsRate() {
        assertThat(new Round(hundred, 3, Duration.ofSeconds(4)).perSecond()).isEqualTo(25);
    }
}
