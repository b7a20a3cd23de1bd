package cn.huiyin.dispatch.pack.outlines;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

/** Degrees around a point as metres on a plane; over a district of 30 km the error is below 0.5 %. */
final class MetrePlane {

    private static final double METRES_PER_DEGREE = 6_371_008.8 * Math.PI / 180;

    private final AffineTransformation toMetres;
    private final AffineTransformation toDegrees;

    private MetrePlane(Coordinate middle) {
        double east = METRES_PER_DEGREE * Math.cos(Math.toRadians(middle.y));
        toMetres =
                AffineTransformation.translationInstance(-middle.x, -middle.y).scale(east, METRES_PER_DEGREE);
        toDegrees = AffineTransformation.scaleInstance(1 / east, 1 / METRES_PER_DEGREE)
                .translate(middle.x, middle.y);
    }

    static MetrePlane around(Geometry degrees) {
        return new MetrePlane(degrees.getEnvelopeInternal().centre());
    }

    Geometry metres(Geometry degrees) {
        return toMetres.transform(degrees);
    }

    Geometry degrees(Geometry metres) {
        return toDegrees.transform(metres);
    }
}
