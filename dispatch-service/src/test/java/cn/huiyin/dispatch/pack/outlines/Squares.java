package cn.huiyin.dispatch.pack.outlines;

import cn.huiyin.dispatch.district.Bounds;
import cn.huiyin.dispatch.district.Office;
import cn.huiyin.dispatch.district.OfficeCode;
import cn.huiyin.dispatch.district.Position;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** A district of two offices side by side, each a hundredth of a degree wide and high: some 970 by 1,110 metres. */
final class Squares {

    static final OfficeCode WEST = new OfficeCode("500108001");
    static final OfficeCode EAST = new OfficeCode("500108002");
    static final Bounds BOUNDS = new Bounds(106.49, 29.49, 106.53, 29.52);
    static final List<Office> OFFICES = List.of(office(WEST, "西街道"), office(EAST, "东街道"));
    static final Geometry BOUNDARY = new GeometryFactory().toGeometry(new Envelope(106.50, 106.52, 29.50, 29.51));

    private Squares() {}

    static String both() {
        return file(west(), east());
    }

    static String west() {
        return feature("500108001", square(106.50, 29.50, 106.51, 29.51));
    }

    static String east() {
        return feature("500108002", square(106.51, 29.50, 106.52, 29.51));
    }

    static String file(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    static String feature(String code, String geometry) {
        return "{\"type\":\"Feature\",\"properties\":{\"code\":\"%s\"},\"geometry\":%s}".formatted(code, geometry);
    }

    static String square(double west, double south, double east, double north) {
        return ring(west, south, east, south, east, north, west, north, west, south);
    }

    /** A polygon of one ring, by its points one after the other. */
    static String ring(double... degrees) {
        return IntStream.range(0, degrees.length / 2)
                .mapToObj(at -> String.format(Locale.ROOT, "[%.6f,%.6f]", degrees[2 * at], degrees[2 * at + 1]))
                .collect(Collectors.joining(",", "{\"type\":\"Polygon\",\"coordinates\":[[", "]]}"));
    }

    static String manyPoints(int points) {
        return Stream.generate(() -> "[106.5,29.5]")
                .limit(points)
                .collect(Collectors.joining(",", "{\"type\":\"Polygon\",\"coordinates\":[[", "]]}"));
    }

    private static Office office(OfficeCode code, String name) {
        return new Office(code, name, name, Office.Kind.STREET, "", new Position(106.505, 29.505));
    }
}
