package cn.huiyin.dispatch.pack;

import static java.util.stream.Collectors.toMap;

import cn.huiyin.dispatch.district.OfficeCode;
import cn.huiyin.dispatch.district.Outlines;
import cn.huiyin.dispatch.district.Position;
import cn.huiyin.dispatch.pack.outlines.Outline;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.distance.DistanceOp;

/** Outlines in memory behind an R-tree. Distances go to the nearest point of an outline, in metres on the sphere. */
final class JtsOutlines implements Outlines {

    private static final GeometryFactory POINTS = new GeometryFactory();

    private final PreparedGeometry boundary;
    private final List<Area> areas;
    private final STRtree index = new STRtree();

    JtsOutlines(Geometry boundary, Map<OfficeCode, Geometry> offices) {
        this.boundary = PreparedGeometryFactory.prepare(boundary);
        this.areas = offices.entrySet().stream()
                .map(entry ->
                        new Area(entry.getKey(), entry.getValue(), PreparedGeometryFactory.prepare(entry.getValue())))
                .toList();
        areas.forEach(area -> index.insert(area.outline().getEnvelopeInternal(), area));
        index.build();
    }

    static JtsOutlines of(Outline boundary, Map<OfficeCode, Outline> offices) {
        return new JtsOutlines(
                boundary.geometry(),
                offices.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> entry.getValue()
                        .geometry())));
    }

    private record Area(OfficeCode office, Geometry outline, PreparedGeometry prepared) {

        double metresTo(Point point) {
            Coordinate[] nearest = DistanceOp.nearestPoints(outline, point);
            return position(nearest[0]).metresTo(position(nearest[1]));
        }
    }

    @Override
    public boolean inDistrict(Position position) {
        return boundary.covers(point(position));
    }

    @Override
    public Optional<OfficeAtPoint> officeAt(Position position) {
        if (!inDistrict(position)) {
            return Optional.empty();
        }
        Point point = point(position);
        Optional<Area> home = holding(point).or(() -> nearest(point, Optional.empty()));
        return home.map(area -> officeAtPoint(area, nearest(point, home), point));
    }

    private static OfficeAtPoint officeAtPoint(Area home, Optional<Area> neighbour, Point point) {
        double metres = neighbour.map(area -> area.metresTo(point)).orElse(Double.MAX_VALUE);
        return new OfficeAtPoint(home.office(), metres, neighbour.map(Area::office));
    }

    @SuppressWarnings("unchecked")
    private Optional<Area> holding(Point point) {
        List<Area> near = index.query(new Envelope(point.getCoordinate()));
        return near.stream().filter(area -> area.prepared().covers(point)).min(Comparator.comparing(Area::office));
    }

    private Optional<Area> nearest(Point point, Optional<Area> except) {
        return areas.stream()
                .filter(area -> except.filter(area::equals).isEmpty())
                .min(Comparator.comparingDouble(area -> area.metresTo(point)));
    }

    private static Point point(Position position) {
        return POINTS.createPoint(new Coordinate(position.lon(), position.lat()));
    }

    private static Position position(Coordinate coordinate) {
        return new Position(coordinate.x, coordinate.y);
    }
}
