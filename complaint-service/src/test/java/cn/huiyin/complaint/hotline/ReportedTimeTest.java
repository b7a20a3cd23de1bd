package cn.huiyin.complaint.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedTimeTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2026-11-24 08:30:15, 2026-11-24T00:30:15Z",
        "2026-11-24T08:30:15, 2026-11-24T00:30:15Z",
        "2026-11-24T08:30, 2026-11-24T00:30:00Z",
        "2026/1/4 8:05, 2026-01-04T00:05:00Z",
        "2026.11.24, 2026-11-23T16:00:00Z",
        "2026年11月24日, 2026-11-23T16:00:00Z",
        "2026年11月24日8时30分, 2026-11-24T00:30:00Z",
        "2026年11月24日 08:30:15, 2026-11-24T00:30:15Z",
        "2024-02-29, 2024-02-28T16:00:00Z",
        "2026-11-24T00:30:15Z, 2026-11-24T00:30:15Z",
        "2026-11-24T08:30:15.250+08:00, 2026-11-24T00:30:15Z"
    })
    void readsTimesAsExportsWriteThem(String text, Instant time) throws WrongValue {
        assertThat(ReportedTime.read(text)).isEqualTo(time);
    }

    @Test
    void readsNoTimeFromAnEmptyCell() throws WrongValue {
        assertThat(ReportedTime.read(" ")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2025-02-29",
                "2026-13-01",
                "2026-11-24 24:01",
                "24/11/2026",
                "昨天晚上",
                "45620.35",
                "2026-11",
                "2026-11-24 08:30 大约"
            })
    void refusesWhatIsNoTime(String text) {
        assertThatThrownBy(() -> ReportedTime.read(text))
                .isInstanceOf(WrongValue.class)
                .hasMessage("time: \"" + text + "\" (expected: like 2026-11-24 08:30)");
    }
}
