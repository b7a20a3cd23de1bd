package cn.huiyin.bench.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class WireCountsTest {

    @Test
    void takesOffWhatIsAskedAnywayAndDividesByThePieces() {
        WireCounts before = counts(Map.of("find", 10.0), 100, 200);
        WireCounts after = counts(Map.of("find", 40.0, "update", 20.0), 1_100, 700);
        WireCounts idle = counts(Map.of("find", 10.0), 50, 50);

        WireCounts one = after.since(before)
                .without(idle, Duration.ofSeconds(5), Duration.ofSeconds(10))
                .per(10);

        assertThat(one.commands()).isEqualTo(Map.of("find", 1.0, "update", 2.0));
        assertThat(one.allCommands()).isEqualTo(3);
        assertThat(one.sent()).isEqualTo(90);
        assertThat(one.received()).isEqualTo(40);
    }

    private static WireCounts counts(Map<String, Double> commands, double sent, double received) {
        return new WireCounts(new TreeMap<>(commands), sent, received);
    }
}
