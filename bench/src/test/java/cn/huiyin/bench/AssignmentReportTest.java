package cn.huiyin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.bench.load.Load;
import java.time.Duration;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;

class AssignmentReportTest {

    @Test
    void tellsHowManyWereFiledAssignedAndLeftAndHowLongTheAssignedTook() {
        Histogram assigned = Load.histogram();
        assigned.recordValue(40_000);
        assigned.recordValue(250_000);

        String report = AssignmentReport.of(
                Map.of("one core kept busy", new AssignmentTimes(assigned, 4, 1)), Duration.ofSeconds(30));

        assertThat(report)
                .contains("20 filings a second for 30 s")
                .contains("| one core kept busy | 4 | 2 | 1 | 40 | 250 | 250 | 250 |");
    }
}
