package cn.huiyin.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LoadReaderTest {

    @Test
    void readsWhatAScenarioReportsAndPassesOverWhatWrkSays() {
        Load load = LoadReader.read(Stream.of(
                "Running 4s test @ http://127.0.0.1:1",
                "@ took 4000000",
                "@ processor 80000",
                "@ broken 2",
                "@ status 201 100",
                "@ status 503 7",
                "@ count early 12",
                "@ latency 1000 99",
                "@ latency 50000 8",
                "@ piece 150000"));

        assertThat(load.perSecond(load.created())).isEqualTo(25);
        assertThat(load.answers()).isEqualTo(107);
        assertThat(load.succeeded()).isEqualTo(100);
        assertThat(load.counts()).isEqualTo(Map.of("early", 12L));
        assertThat(load.broken()).isEqualTo(2);
        assertThat(load.processor()).isEqualTo(Duration.ofMillis(80));
        assertThat(load.latencies().getValueAtPercentile(90)).isEqualTo(1_000);
        assertThat(load.latencies().getMaxValue()).isBetween(50_000L, 50_050L);
        assertThat(load.pieces().getTotalCount()).isEqualTo(1);
    }

    @Test
    void readsNumbersThatLuaWritesWithAnExponent() {
        assertThat(LoadReader.read(Stream.of("@ took 4e+06")).took()).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void refusesAnOutputWithoutAReport() {
        assertThatThrownBy(() -> LoadReader.read(Stream.of("unable to connect")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no report");
    }
}
