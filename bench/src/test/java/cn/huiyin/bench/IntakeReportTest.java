package cn.huiyin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.bench.IntakeTarget.Downstream;
import cn.huiyin.bench.load.Load;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class IntakeReportTest {

    @Test
    void namesTheTargetsAndTheirRatio() {
        BenchSettings settings = BenchSettings.of(List.of("--quick"));

        String report =
                new IntakeReport(settings).of(List.of(target("bare endpoint", 200, 1), target("gateway", 50, 0.5)));

        assertThat(report)
                .contains("| bare endpoint | 50 | 50–50 | 1.0 | 1.0 | 1.00 | 1.00 | 0 |")
                .contains("| gateway | 13 | 13–13 | 1.0 | 1.0 | 0.25 | 0.50 | 0 |")
                .contains("| complaint-service | 1.00 | 4.00 |");
    }

    /** One round of 4 s in which every filing took a millisecond, and all together 200 ms of one service. */
    private static IntakeTarget target(String name, int filings, double aim) {
        Histogram micros = Load.histogram();
        micros.recordValueWithCount(1_000, filings);
        IntakeTarget target = new IntakeTarget(name, URI.create("http://127.0.0.1:1"), Downstream.NONE, aim);
        target.add(
                new Load(
                        micros,
                        Load.histogram(),
                        new TreeMap<>(Map.of(201, (long) filings)),
                        new TreeMap<>(),
                        0,
                        Duration.ofSeconds(4),
                        Duration.ZERO),
                new ProcessorTimes(Map.of("complaint-service", Duration.ofMillis(200))));
        return target;
    }
}
