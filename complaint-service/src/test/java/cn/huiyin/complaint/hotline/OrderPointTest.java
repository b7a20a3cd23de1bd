package cn.huiyin.complaint.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderPointTest {

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "106.5625 | 29.5375",
                "１０６.５６２５ | ２９.５３７５",
                "106.5625° | 29.5375°",
                "106.5625E | 29.5375N",
                "E106.5625 | N29.5375",
                "东经106.5625 | 北纬29.5375",
                "106,5625 | 29,5375",
                "106°33'45\" | 29°32'15\"",
                "106度33分45秒 | 29度32分15秒",
                "106°33.75' | 29°32.25'",
                "106º 33′ 45″ | 29º 32′ 15″",
                "106.5625度 | 29.5375。",
                "经度：106.5625 | 纬度：29.5375",
                "106.5625,29.5375 | 106.5625,29.5375",
                "(106.5625, 29.5375) | ``",
                "POINT(106.5625 29.5375) | ``",
                "{\"lng\":106.5625,\"lat\":29.5375} | ``",
                "东经106°33'45\"北纬29°32'15\" | ``",
                "东经106°33′45″ 北纬29°32′15″ | ``",
                "106°33.75′ 29°32.25′ | ``",
                "106° 33′ 45″ 29° 32′ 15″ | ``",
                "106度33分45秒 29度32分15秒 | ``",
                "106.5625°E；29.5375°N | ``",
                "106.5625,29.5375 | ``",
                "`` | 106.5625，29.5375"
            })
    void readsDegreesAsExportsWriteThem(String lon, String lat) {
        OrderPoint point = OrderPoint.read(lon, lat).orElseThrow();

        assertThat(point.lon()).isCloseTo(106.5625, within(1e-9));
        assertThat(point.lat()).isCloseTo(29.5375, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "106.5,''",
        "11862300,3445000",
        "南坪,29.5",
        "1e2,29.5",
        "106.5W,29.5",
        "106°75',29°32'",
        "106 33 45,29 32 15"
    })
    void readsNothingFromWhatIsNoPoint(String lon, String lat) {
        assertThat(OrderPoint.read(lon, lat)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({"106.551715,29.535452,gcj02", "106.551715,29.535452,高德", "106.547992,29.538302,''"})
    void countsDegreesFromWhatTheOrderSays(String lon, String lat, String datum) {
        OrderPoint point = OrderPoint.read(lon, lat, datum).orElseThrow();

        assertThat(point.lon()).isCloseTo(106.547992, within(2e-5));
        assertThat(point.lat()).isCloseTo(29.538302, within(2e-5));
    }

    @Test
    void usesNoPointOfAnUnknownDatum() {
        assertThat(OrderPoint.read("106.5", "29.5", "西安80")).isEmpty();
    }
}
