package cn.huiyin.complaint.cases.related;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.domain.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapCellsTest {

    /** A degree of latitude, in metres. */
    private static final double DEGREE = 111_320;

    private static final double LON = 106.5878;
    private static final double LAT = 29.5856;

    private static final MapCells CELLS = new MapCells();

    @Test
    void findsNearWhatLies150MetresAwayInAnyDirectionAndNotWhatLies800Away() {
        List<String> near = CELLS.near(LON, LAT);

        for (int degrees = 0; degrees < 360; degrees += 15) {
            assertThat(near).as("150 m at %d", degrees).contains(cellAt(150, degrees));
            assertThat(near).as("800 m at %d", degrees).doesNotContain(cellAt(800, degrees));
        }
    }

    @Test
    void findsEverythingWithinSoManyMetres() {
        for (int metres : new int[] {80, 200, 201, 500, 800, 2000}) {
            List<String> within = CELLS.within(LON, LAT, metres);
            for (int degrees = 0; degrees < 360; degrees += 15) {
                assertThat(within).as("%d m at %d", metres, degrees).contains(cellAt(metres, degrees));
            }
        }
    }

    @Test
    void knowsACellOfItsOwnSizeFromAnythingElse() {
        String cell = CELLS.of(new Place(LON, LAT, null)).orElseThrow();

        assertThat(CELLS.isCell(cell)).isTrue();
        assertThat(CELLS.isCell("8a" + cell.substring(2))).isFalse();
        assertThat(CELLS.isCell("fffffffffffffff")).isFalse();
        assertThat(CELLS.isCell("x")).isFalse();
    }

    @Test
    void measuresInWholeMetres() {
        assertThat(new Place(LON, LAT + 200 / DEGREE, null)
                        .metresTo(new Place(LON, LAT, null))
                        .orElseThrow())
                .isBetween(198L, 202L);
        assertThat(new Place(null, null, "福利社").metresTo(new Place(LON, LAT, null)))
                .isEmpty();
        assertThat(CELLS.of(Place.UNKNOWN)).isEmpty();
    }

    private String cellAt(double metres, int degrees) {
        double angle = Math.toRadians(degrees);
        double lat = LAT + metres * Math.cos(angle) / DEGREE;
        double lon = LON + metres * Math.sin(angle) / (DEGREE * Math.cos(Math.toRadians(LAT)));
        return CELLS.of(new Place(lon, lat, null)).orElseThrow();
    }
}
