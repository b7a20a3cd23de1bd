package cn.huiyin.complaint.cases.related;

import cn.huiyin.complaint.cases.domain.Place;
import cn.huiyin.complaint.cases.related.SiteReports.Centre;
import com.uber.h3core.H3Core;
import com.uber.h3core.util.LatLng;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Cells of the map: hexagons of H3 with edges of some 200 metres. Near is what lies in the cell of a point or in one of
 * the six around it: at least 200 metres to each side, at most 550.
 */
@Component
public class MapCells {

    private static final int RESOLUTION = 9;
    private static final Pattern HEXADECIMAL = Pattern.compile("[0-9a-f]{15}");
    private static final int FIRST_RING = 200;
    private static final int RING = 300;

    private final H3Core h3;

    MapCells() {
        try {
            h3 = H3Core.newInstance();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The cell in which something happens. */
    Optional<String> of(Place place) {
        Double lon = place.lon();
        Double lat = place.lat();
        return lon == null || lat == null
                ? Optional.empty()
                : Optional.of(h3.latLngToCellAddress(lat, lon, RESOLUTION));
    }

    /** Whether this is the address of a cell as they are used here. */
    boolean isCell(String address) {
        return HEXADECIMAL.matcher(address).matches()
                && h3.isValidCell(address)
                && h3.getResolution(address) == RESOLUTION;
    }

    Centre centre(String cell) {
        LatLng middle = h3.cellToLatLng(cell);
        return new Centre(middle.lng, middle.lat);
    }

    /** The cells near a point, in degrees. */
    List<String> near(double lon, double lat) {
        return h3.gridDisk(h3.latLngToCellAddress(lat, lon, RESOLUTION), 1);
    }

    /**
     * The cells that hold everything up to so many metres around a point: rings of 300 metres around the first of 200.
     */
    List<String> within(double lon, double lat, int metres) {
        int further = Math.max(0, metres - FIRST_RING);
        int rings = 1 + (further + RING - 1) / RING;
        return h3.gridDisk(h3.latLngToCellAddress(lat, lon, RESOLUTION), rings);
    }
}
