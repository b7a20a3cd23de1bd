package cn.huiyin.dispatch.pack.outlines;

import static cn.huiyin.dispatch.pack.outlines.Squares.EAST;
import static cn.huiyin.dispatch.pack.outlines.Squares.WEST;
import static cn.huiyin.dispatch.pack.outlines.Squares.both;
import static cn.huiyin.dispatch.pack.outlines.Squares.east;
import static cn.huiyin.dispatch.pack.outlines.Squares.feature;
import static cn.huiyin.dispatch.pack.outlines.Squares.file;
import static cn.huiyin.dispatch.pack.outlines.Squares.ring;
import static cn.huiyin.dispatch.pack.outlines.Squares.square;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class CoverageTest {

    /** Of a hundredth of a degree of latitude, and of longitude at 29.5 degrees north. */
    private static final double HIGH = 1_111.95;

    private static final double WIDE = 967.7;

    @Test
    void findsNothingWhereOfficesMeetAndFillTheDistrict() {
        Coverage coverage = coverage(both());

        assertThat(coverage.flaws()).isEmpty();
        assertThat(coverage.shift()).isEmpty();
        assertThatCode(coverage::refuseFlaws).doesNotThrowAnyException();
    }

    @Test
    void findsAGapBetweenTwoOfficesWithItsAreaAndPlace() {
        Coverage coverage = coverage(file(westUpTo(106.508), east()));

        assertThat(coverage.flaws()).filteredOn(Flaw::refused).singleElement().satisfies(gap -> {
            assertThat(gap.kind()).isEqualTo(Flaw.Kind.GAP);
            assertThat(gap.offices()).containsExactly(WEST, EAST);
            assertThat((double) gap.squareMetres()).isCloseTo(0.2 * WIDE * (HIGH - 100), within(2_000.0));
            assertThat(gap.shape().covers(new GeometryFactory().createPoint(new Coordinate(106.509, 29.505))))
                    .isTrue();
        });
        assertThatThrownBy(coverage::refuseFlaws)
                .isInstanceOf(OutlinesRefused.class)
                .hasMessageContaining("500108001: 500108002")
                .hasMessageContaining("m²");
    }

    @Test
    void findsAnOverlap() {
        Coverage coverage = coverage(file(westUpTo(106.511), east()));

        assertThat(coverage.flaws()).singleElement().satisfies(overlap -> {
            assertThat(overlap.kind()).isEqualTo(Flaw.Kind.OVERLAP);
            assertThat(overlap.offices()).containsExactly(WEST, EAST);
            assertThat((double) overlap.squareMetres()).isCloseTo(0.1 * WIDE * HIGH, within(1_000.0));
            assertThat(overlap.refused()).isTrue();
        });
    }

    @Test
    void takesWhatIsNarrowerThanTwoMetresForRounding() {
        assertThat(coverage(file(westUpTo(106.50998), east())).isUsable()).isTrue();
        assertThat(coverage(file(westUpTo(106.50998), east())).flaws()).isEmpty();
        assertThat(coverage(file(westUpTo(106.50997), east())).isUsable()).isFalse();
    }

    @Test
    void takesWhatIsSmallerThanAHundredSquareMetresForRounding() {
        assertThat(coverage(file(westReachingEast(10, 9), east())).flaws()).isEmpty();
        assertThat(coverage(file(westReachingEast(10, 11), east())).flaws())
                .singleElement()
                .satisfies(overlap -> assertThat(overlap.refused()).isTrue());
    }

    @Test
    void onlySaysWhatDiffersNearTheOutlineOfTheDistrict() {
        Coverage coverage = coverage(file(feature("500108001", square(106.5004, 29.5, 106.51, 29.51)), east()));

        assertThat(coverage.isUsable()).isTrue();
        assertThat(coverage.flaws()).singleElement().satisfies(gap -> assertThat(gap.refused())
                .isFalse());
    }

    @Test
    void refusesWhatReachesFarOutOfTheDistrict() {
        Coverage coverage = coverage(file(feature("500108001", square(106.499, 29.5, 106.51, 29.51)), east()));

        assertThat(coverage.flaws()).filteredOn(Flaw::refused).singleElement().satisfies(beyond -> assertThat(
                        beyond.kind())
                .isEqualTo(Flaw.Kind.BEYOND));
    }

    @Test
    void suspectsShiftedDegreesWhereAllLiesBesideTheDistrict() {
        Coverage coverage = coverage(file(
                feature("500108001", square(106.5037, 29.4973, 106.5137, 29.5073)),
                feature("500108002", square(106.5137, 29.4973, 106.5237, 29.5073))));

        assertThat(coverage.shift()).hasValueSatisfying(by -> {
            assertThat(by.eastMetres()).isCloseTo(358, within(5L));
            assertThat(by.northMetres()).isCloseTo(-300, within(5L));
        });
        assertThatThrownBy(coverage::refuseFlaws).hasMessageContaining("GCJ-02");
    }

    @Test
    void doesNotTakeALostOfficeForAShift() {
        Coverage coverage = coverage(file(
                westUpTo(106.51),
                feature("500108002", ring(106.51, 29.5, 106.511, 29.5, 106.511, 29.51, 106.51, 29.5))));

        assertThat(coverage.shift()).isEmpty();
        assertThat(coverage.isUsable()).isFalse();
    }

    private static String westUpTo(double east) {
        return feature("500108001", square(106.50, 29.50, east, 29.51));
    }

    /** With a corner of so many metres into its neighbour. */
    private static String westReachingEast(double metresWide, double metresHigh) {
        double tip = 106.51 + 0.01 * metresWide / WIDE;
        double top = 29.505 + 0.01 * metresHigh / HIGH;
        return feature(
                "500108001",
                ring(
                        106.50, 29.50, 106.51, 29.50, 106.51, 29.505, tip, 29.505, tip, top, 106.51, top, 106.51, 29.51,
                        106.50, 29.51, 106.50, 29.50));
    }

    private static Coverage coverage(String text) {
        return Coverage.of(new OutlinesReader(Squares.OFFICES, Squares.BOUNDS).read(text), Squares.BOUNDARY);
    }
}
