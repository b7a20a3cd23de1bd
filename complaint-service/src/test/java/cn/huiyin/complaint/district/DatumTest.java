package cn.huiyin.complaint.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.huiyin.complaint.district.Datum.Degrees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Held against pairs that others have published. 0.00002 degrees are 2 m. */
class DatumTest {

    private static final double TWO_METRES = 0.00002;

    /** The test points of eviltransform; the two seats of offices were converted by somebody else's code. */
    @ParameterizedTest(name = "{0}, {1} -> {2}, {3}")
    @CsvSource({
        "121.531541859215, 31.17530398364597, 121.5272106, 31.1774276",
        "113.9171764808363, 22.540796131694766, 113.912316, 22.543847",
        "116.38404722455657, 39.91334545536069, 116.377817, 39.911954",
        "106.551715, 29.535452, 106.547992, 29.538302",
        "106.594659, 29.549126, 106.590974, 29.552025"
    })
    void convertsGcj02(double lon, double lat, double trueLon, double trueLat) {
        assertNear(Datum.GCJ02.inWgs84(lon, lat), trueLon, trueLat);
    }

    /** 116.404, 39.915 in BD-09 is 116.39762729, 39.90865674 in GCJ-02: the example of coordtransform. */
    @Test
    void convertsBd09() {
        Degrees fromGcj = Datum.GCJ02.inWgs84(116.39762729119315, 39.90865673957631);

        assertNear(Datum.BD09.inWgs84(116.404, 39.915), fromGcj.lon(), fromGcj.lat());
    }

    @Test
    void shiftsLikeTheExampleOfCoordtransform() {
        assertNear(Datum.shifted(new Degrees(116.404, 39.915)), 116.41024449916938, 39.91640428150164);
    }

    @Test
    void leavesWgs84AsItIs() {
        assertThat(Datum.WGS84.inWgs84(106.58361234567, 29.5868)).isEqualTo(new Degrees(106.58361234567, 29.5868));
    }

    @Test
    void leavesAPointAbroadOrWithItsNumbersSwappedAsItIs() {
        assertThat(Datum.GCJ02.inWgs84(29.5868, 106.5836)).isEqualTo(new Degrees(29.5868, 106.5836));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GCJ02", "gcj-02", " gcj_02 ", "高德"})
    void isCalledInManyWays(String name) {
        assertThat(Datum.named(name)).contains(Datum.GCJ02);
    }

    @Test
    void takesNothingForWgs84AndKnowsNoOther() {
        assertThat(Datum.named("")).contains(Datum.WGS84);
        assertThat(Datum.named("西安80")).isEmpty();
    }

    private static void assertNear(Degrees point, double lon, double lat) {
        assertThat(point.lon()).isCloseTo(lon, within(TWO_METRES));
        assertThat(point.lat()).isCloseTo(lat, within(TWO_METRES));
    }
}
