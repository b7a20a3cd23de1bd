package cn.huiyin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.bench.load.Load;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CrowdReportTest {

    @Test
    void comparesEachLevelWithTheBestOfTheOthersAndCountsEveryStatus() {
        CrowdLevel few = level(16, Map.of(200, 300L, 201, 100L), 0);
        CrowdLevel many = level(1_000, Map.of(200, 150L, 201, 50L, 503, 20L), 3);

        String report = CrowdReport.of(List.of(few, many));

        assertThat(report)
                .contains("| 16 | 100 | 2.00 |")
                .contains("| 1000 | 50 | 0.50 |")
                .contains("| 200: 150, 201: 50, 503: 20 | 3 | 0 |");
    }

    private static CrowdLevel level(int connections, Map<Integer, Long> statuses, long withoutRetryAfter) {
        CrowdLevel level = new CrowdLevel(connections);
        level.add(
                new Load(
                        Load.histogram(),
                        Load.histogram(),
                        new TreeMap<>(statuses),
                        new TreeMap<>(Map.of("without-retry-after", withoutRetryAfter)),
                        0,
                        Duration.ofSeconds(4),
                        Duration.ZERO),
                new ProcessorTimes(Map.of()));
        return level;
    }
}
