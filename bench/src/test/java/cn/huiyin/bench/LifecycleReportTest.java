package cn.huiyin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.bench.load.Load;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class LifecycleReportTest {

    @Test
    void dividesTheProcessorTimeOfEveryProcessByTheCases() {
        Histogram cases = Load.histogram();
        cases.recordValueWithCount(80_000, 120);
        LifecycleResult result = new LifecycleResult();
        result.add(
                new Load(
                        Load.histogram(),
                        cases,
                        new TreeMap<>(),
                        new TreeMap<>(Map.of("early", 30L, "failed", 2L)),
                        0,
                        Duration.ofSeconds(2),
                        Duration.ofMillis(60)),
                new ProcessorTimes(Map.of("database", Duration.ofMillis(600), "gateway", Duration.ofMillis(540))),
                Duration.ofMillis(240));

        String report = LifecycleReport.of(result);

        assertThat(report)
                .contains("120 cases; 2 steps were refused")
                .contains("in vain 0.25 times")
                .contains("| life cycles per second | 60.0 | 120 | 0.50 |")
                .contains("| processor milliseconds for one | 10.0 | 12 | 0.83 |")
                .contains("2.00 of them were Java's compilers")
                .contains("| database | 5.00 |")
                .contains("| load generator | 0.50 |")
                .contains("p50 ms | 80 |");
    }
}
