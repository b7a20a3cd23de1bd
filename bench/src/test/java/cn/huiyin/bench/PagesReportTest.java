package cn.huiyin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PagesReportTest {

    @Test
    void countsThePagesThatMissTheAimOnTheirFirstOrSecondPage() {
        PageTimes quick = page("quick");
        quick.first().recordValue(49_000);
        PageTimes slowSecond = page("slow second");
        slowSecond.first().recordValue(20_000);
        slowSecond.second().recordValue(51_000);

        String report = PagesReport.of(List.of(quick, slowSecond), 100_000, 5_000, 60);

        assertThat(report)
                .contains("100,000 cases, 5,000 of them open", "missed by 1 of 2 pages")
                .contains("| quick | supervisor | 0 | 49.0 | 49.0 | – | – |");
    }

    private static PageTimes page(String name) {
        return new PageTimes(name, "supervisor", "http://127.0.0.1:1", Map.of());
    }
}
