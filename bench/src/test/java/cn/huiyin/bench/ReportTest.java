package cn.huiyin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.bench.load.Latencies;
import cn.huiyin.bench.load.Round;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void namesTheMachineTheTargetsAndTheTimeToTheAssignment() {
        BenchSettings settings = BenchSettings.of(List.of("--quick"));
        AssignmentTimes times = new AssignmentTimes(Latencies.of(new long[] {40_000_000, 250_000_000}), 3, 0);

        String report = new Report(settings, new Machine(List.of("2 cores")))
                .of(List.of(target("bare endpoint", 200), target("gateway", 50)), times);

        assertThat(report)
                .contains("- 2 cores")
                .contains("| bare endpoint | 50 | 50–50 | 1.0 | 1.0 | 1.00 | 0 |")
                .contains("| gateway | 13 | 13–13 | 1.0 | 1.0 | 0.25 | 0 |")
                .contains("of 3 filed, 2 were assigned by the engine")
                .contains("| 40 | 250 | 250 | 250 |");
    }

    /** One round of 4 s in which every filing took a millisecond. */
    private static IntakeTarget target(String name, int filings) {
        long[] nanos = LongStream.generate(() -> 1_000_000).limit(filings).toArray();
        IntakeTarget target = IntakeTarget.bare(name, URI.create("http://127.0.0.1:1"));
        target.add(new Round(Latencies.of(nanos), 0, Duration.ofSeconds(4)), new ProcessorTimes(Map.of()));
        return target;
    }
}
