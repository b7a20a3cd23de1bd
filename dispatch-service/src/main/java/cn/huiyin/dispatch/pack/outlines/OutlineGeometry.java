package cn.huiyin.dispatch.pack.outlines;

import cn.huiyin.dispatch.district.Bounds;
import cn.huiyin.dispatch.district.Position;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import tools.jackson.databind.JsonNode;

/** Reads one polygon; says what is wrong with it, and where on the map. */
final class OutlineGeometry {

    private static final Set<String> TYPES = Set.of("Polygon", "MultiPolygon");
    private static final Geometry NONE = new GeometryFactory().createPolygon();

    private final Bounds bounds;

    OutlineGeometry(Bounds bounds) {
        this.bounds = bounds;
    }

    record Wrong(String code, String detail) {}

    /** @param geometry empty where it could not be read */
    record Read(Geometry geometry, Optional<Wrong> wrong) {}

    Read read(JsonNode json) {
        String type = json.path("type").asString("");
        if (!TYPES.contains(type)) {
            return wrong("not-a-polygon", "type: \"" + type + "\" (expected: Polygon or MultiPolygon)");
        }
        try {
            Geometry geometry = new GeoJsonReader().read(json.toString());
            return new Read(geometry, wrongWith(geometry));
        } catch (ParseException | RuntimeException unreadable) {
            return wrong("unreadable-shape", "coordinates (expected: closed rings of points, longitude first)");
        }
    }

    private Optional<Wrong> wrongWith(Geometry geometry) {
        if (geometry.isEmpty()) {
            return Optional.of(new Wrong("unreadable-shape", "coordinates: none"));
        }
        return wrongPlace(geometry).or(() -> invalid(geometry));
    }

    /** The position is checked first: swapped numbers should not be reported as crossings. */
    private Optional<Wrong> wrongPlace(Geometry geometry) {
        Coordinate[] points = geometry.getCoordinates();
        return Arrays.stream(points)
                .filter(point -> !isOnEarth(point) || !bounds.contains(position(point)))
                .findFirst()
                .map(point -> {
                    if (!isOnEarth(point)) {
                        return new Wrong("off-earth", text(point) + " (expected: degrees)");
                    }
                    return Arrays.stream(points).allMatch(each -> isOnEarth(each) && isSwapped(each))
                            ? new Wrong("swapped", text(point) + " (expected: longitude first, latitude second)")
                            : new Wrong("far-away", text(point) + " (expected: in or near the district)");
                });
    }

    private boolean isSwapped(Coordinate point) {
        return bounds.looksSwapped(position(point));
    }

    /** Latitude is checked no more strictly than longitude, since the two may be swapped. */
    private static boolean isOnEarth(Coordinate point) {
        return Math.abs(point.x) <= 180 && Math.abs(point.y) <= 180;
    }

    private static Optional<Wrong> invalid(Geometry geometry) {
        return Optional.ofNullable(new IsValidOp(geometry).getValidationError())
                .map(error -> new Wrong(code(error), error.getMessage() + " at " + text(error.getCoordinate())));
    }

    private static String code(TopologyValidationError error) {
        return switch (error.getErrorType()) {
            case TopologyValidationError.SELF_INTERSECTION, TopologyValidationError.RING_SELF_INTERSECTION ->
                "crosses-itself";
            case TopologyValidationError.HOLE_OUTSIDE_SHELL,
                    TopologyValidationError.NESTED_HOLES,
                    TopologyValidationError.NESTED_SHELLS,
                    TopologyValidationError.DISCONNECTED_INTERIOR -> "rings-do-not-fit";
            default -> "invalid-shape";
        };
    }

    private static Read wrong(String code, String detail) {
        return new Read(NONE, Optional.of(new Wrong(code, detail)));
    }

    private static Position position(Coordinate point) {
        return new Position(point.x, point.y);
    }

    private static String text(Coordinate point) {
        return String.format(Locale.ROOT, "%.6f, %.6f", point.x, point.y);
    }
}
