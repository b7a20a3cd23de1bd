package cn.huiyin.complaint.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTimeTest {

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
        "2026-11-24T08:30:15.250+08:00, 2026-11-24T00:30:15Z",
        "2026/11/24 上午 8:30:15, 2026-11-24T00:30:15Z",
        "2026/11/24 下午 3:05, 2026-11-24T07:05:00Z",
        "2026/11/24 下午 12:05, 2026-11-24T04:05:00Z",
        "2026/11/24 上午 12:05, 2026-11-23T16:05:00Z",
        "2026年3月4日下午3时05分, 2026-03-04T07:05:00Z",
        "2026年3月4日 星期三 15:05, 2026-03-04T07:05:00Z",
        "2026-3-4 周三 15点05分, 2026-03-04T07:05:00Z",
        "2026-03-04 15点, 2026-03-04T07:00:00Z",
        "２０２６年３月４日 １５：０５, 2026-03-04T07:05:00Z",
        "2026-03-04 15：05, 2026-03-04T07:05:00Z",
        "2026.3.4 15.05, 2026-03-04T07:05:00Z",
        "2026-03-04 03:05:00 PM, 2026-03-04T07:05:00Z",
        "03/04/2026 03:05:00 PM, 2026-03-04T07:05:00Z",
        "3/4/2026 12:05 AM, 2026-03-03T16:05:00Z",
        "03/24/2026 15:05, 2026-03-24T07:05:00Z",
        "24/03/2026 15:05, 2026-03-24T07:05:00Z",
        "05/05/2026, 2026-05-04T16:00:00Z",
        "20260304, 2026-03-03T16:00:00Z",
        "20260304150530, 2026-03-04T07:05:30Z",
        "202603041505, 2026-03-04T07:05:00Z",
        "20260304 150530, 2026-03-04T07:05:30Z",
        "2026-03-04T15:05:00+08, 2026-03-04T07:05:00Z",
        "2026-03-04 15:05 (UTC+8), 2026-03-04T07:05:00Z",
        "2026-03-04 24:00, 2026-03-04T16:00:00Z",
        "2026/03/04 15:05:00.000, 2026-03-04T07:05:00Z",
        "46085.62847, 2026-03-04T07:05:00Z",
        "46085, 2026-03-03T16:00:00Z"
    })
    void readsTimesAsExportsWriteThem(String text, Instant time) {
        assertThat(OrderTime.isNone(text)).isFalse();
        assertThat(OrderTime.read(text)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "-", "无", "NULL", "0000-00-00 00:00:00", "N/A"})
    void knowsHowExportsSayThatThereIsNoTime(String text) {
        assertThat(OrderTime.isNone(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2025-02-29",
                "2026-13-01",
                "2026-11-24 24:01",
                "2026-11-24 15:60",
                "03/04/2026 15:05",
                "1899-12-31 15:05",
                "1900-01-01",
                "15:05",
                "0.62847",
                "1764000000000",
                "昨天晚上",
                "2026-11",
                "2026-11-24 08:30 大约"
            })
    void readsNothingFromWhatIsNoTimeOrNotSurelyOne(String text) {
        assertThat(OrderTime.isNone(text)).isFalse();
        assertThat(OrderTime.read(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0} and {1} are {2}")
    @CsvSource({
        "2026-03-04T00:00, 15:05, 2026-03-04T07:05:00Z",
        "2026-03-04, 下午3:05, 2026-03-04T07:05:00Z",
        "2026年3月4日, 15点05分, 2026-03-04T07:05:00Z",
        "2026-03-04, '', 2026-03-03T16:00:00Z",
        "'', 2026-03-04 15:05, 2026-03-04T07:05:00Z",
        "2026-03-01, 2026-03-04 15:05, 2026-03-04T07:05:00Z"
    })
    void joinsADayAndATimeOfTwoColumns(String date, String time, Instant joined) {
        assertThat(OrderTime.read(OrderTime.joined(date, time))).contains(joined);
    }
}
