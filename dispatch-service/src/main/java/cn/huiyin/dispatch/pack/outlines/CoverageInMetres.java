package cn.huiyin.dispatch.pack.outlines;

import cn.huiyin.dispatch.district.OfficeCode;
import cn.huiyin.dispatch.pack.outlines.Flaw.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** Outlines on a plane in metres: where they leave gaps, overlap, or reach out of the district. */
final class CoverageInMetres {

    /** Narrower strips come from rounding: six decimals of a degree are a tenth of a metre, and lines are simplified. */
    private static final double NARROWEST = 2;

    private static final double SMALLEST_SQUARE_METRES = 100;
    /**
     * Distance by which an office's outline may differ from that of the district: the two come from different sources.
     */
    private static final double AT_THE_EDGE = 50;

    private static final double TOUCHING = 2 * NARROWEST;
    private static final BufferParameters SHARP =
            new BufferParameters(4, BufferParameters.CAP_FLAT, BufferParameters.JOIN_MITRE, 5);

    private final MetrePlane plane;
    private final Geometry district;
    private final Geometry edge;
    private final Map<OfficeCode, Geometry> offices = new LinkedHashMap<>();
    private final Geometry all;

    CoverageInMetres(Map<OfficeCode, Outline> outlines, Geometry boundary) {
        plane = MetrePlane.around(boundary);
        district = plane.metres(boundary);
        edge = district.getBoundary().buffer(AT_THE_EDGE);
        outlines.forEach((code, outline) -> offices.put(code, plane.metres(outline.geometry())));
        all = OverlayNGRobust.union(offices.values());
    }

    Geometry district() {
        return district;
    }

    Geometry all() {
        return all;
    }

    List<Flaw> gaps() {
        return inAndAtTheEdge(Kind.GAP, without(district, all));
    }

    List<Flaw> beyond() {
        return inAndAtTheEdge(Kind.BEYOND, without(all, district));
    }

    List<Flaw> overlaps() {
        List<OfficeCode> codes = List.copyOf(offices.keySet());
        return IntStream.range(0, codes.size())
                .boxed()
                .flatMap(one -> IntStream.range(one + 1, codes.size())
                        .mapToObj(other -> List.of(codes.get(one), codes.get(other))))
                .flatMap(pair -> overlaps(pair).stream())
                .toList();
    }

    private List<Flaw> overlaps(List<OfficeCode> pair) {
        Geometry one = offices.get(pair.getFirst());
        Geometry other = offices.get(pair.getLast());
        return one == null || other == null || !one.getEnvelopeInternal().intersects(other.getEnvelopeInternal())
                ? List.of()
                : pieces(both(one, other)).stream()
                        .map(piece -> flaw(Kind.OVERLAP, pair, piece, true))
                        .toList();
    }

    private List<Flaw> inAndAtTheEdge(Kind kind, Geometry wrong) {
        List<Flaw> flaws = new ArrayList<>();
        pieces(without(wrong, edge)).forEach(piece -> flaws.add(flaw(kind, around(piece), piece, true)));
        pieces(both(wrong, edge)).forEach(piece -> flaws.add(flaw(kind, around(piece), piece, false)));
        return flaws;
    }

    private List<OfficeCode> around(Geometry piece) {
        return offices.entrySet().stream()
                .filter(office -> office.getValue().isWithinDistance(piece, TOUCHING))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Flaw flaw(Kind kind, List<OfficeCode> of, Geometry piece, boolean refused) {
        return new Flaw(kind, of, Math.round(piece.getArea()), plane.degrees(piece), refused);
    }

    /** Its parts that are broad enough: shrinking and growing it again removes narrow strips. */
    private static List<Geometry> pieces(Geometry wrong) {
        Geometry broad = grown(grown(wrong, -NARROWEST / 2), NARROWEST / 2);
        return IntStream.range(0, broad.getNumGeometries())
                .mapToObj(broad::getGeometryN)
                .filter(piece -> piece.getArea() >= SMALLEST_SQUARE_METRES)
                .toList();
    }

    private static Geometry grown(Geometry shape, double metres) {
        return BufferOp.bufferOp(shape, metres, SHARP);
    }

    static Geometry moved(Geometry shape, double east, double north) {
        return AffineTransformation.translationInstance(east, north).transform(shape);
    }

    static Geometry without(Geometry one, Geometry other) {
        return OverlayNGRobust.overlay(one, other, OverlayNG.DIFFERENCE);
    }

    private static Geometry both(Geometry one, Geometry other) {
        return OverlayNGRobust.overlay(one, other, OverlayNG.INTERSECTION);
    }
}
