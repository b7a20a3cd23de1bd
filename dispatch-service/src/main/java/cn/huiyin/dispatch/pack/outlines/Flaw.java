package cn.huiyin.dispatch.pack.outlines;

import cn.huiyin.dispatch.district.OfficeCode;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.geojson.GeoJsonWriter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A place where outlines do not meet as they should.
 *
 * @param offices whose outlines these are; for a gap those around it
 * @param shape on the map, WGS84
 * @param refused false at the outline of the district, which two sources never draw alike
 */
public record Flaw(Kind kind, List<OfficeCode> offices, long squareMetres, Geometry shape, boolean refused) {

    private static final int DECIMALS = 6;
    private static final JsonMapper JSON = new JsonMapper();

    public enum Kind {
        /** In the district, and in no office. */
        GAP,
        /** In two offices. */
        OVERLAP,
        /** In an office, and not in the district. */
        BEYOND;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Its shape as GeoJSON, to a tenth of a metre. */
    public JsonNode json() {
        GeoJsonWriter writer = new GeoJsonWriter(DECIMALS);
        writer.setEncodeCRS(false);
        return JSON.readTree(writer.write(shape));
    }

    /** A point of it, for people: its area and where it lies. */
    String inWords() {
        Coordinate point = shape.getInteriorPoint().getCoordinate();
        return String.format(Locale.ROOT, "%d m² at %.6f, %.6f", squareMetres, point.x, point.y);
    }
}
