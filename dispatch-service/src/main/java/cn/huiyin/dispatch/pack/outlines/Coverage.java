package cn.huiyin.dispatch.pack.outlines;

import cn.huiyin.dispatch.district.OfficeCode;
import cn.huiyin.dispatch.pack.findings.PartFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;

/**
 * How the outlines of all offices cover the district: each point must lie in one of them.
 *
 * @param flaws the largest first, those that are refused before those that are only said
 * @param shift how far all of them together lie beside the district; absent where they do not
 */
public record Coverage(List<Flaw> flaws, Optional<Shift> shift) {

    /** As many as one page can show; a file with more is entirely wrong. */
    private static final int MOST_FLAWS = 50;

    /** GCJ-02 is some 500 m off here, BD-09 a kilometre more; less than this may be a real change. */
    private static final double LEAST_SHIFT = 100;

    private static final double MOST_SHIFT = 2_000;
    /** A shift is the explanation when hardly any error is left after undoing it. */
    private static final double LEFT_WITHOUT_SHIFT = 0.2;

    private static final double WORTH_EXPLAINING = 0.005;

    /**
     * How far a file lies beside its place as a whole.
     *
     * @param eastMetres metres to the east, negative to the west
     * @param northMetres metres to the north, negative to the south
     */
    public record Shift(long eastMetres, long northMetres) {}

    /** @param boundary of the district, WGS84 */
    public static Coverage of(Map<OfficeCode, Outline> outlines, Geometry boundary) {
        CoverageInMetres metres = new CoverageInMetres(outlines, boundary);
        List<Flaw> flaws = Stream.of(metres.overlaps(), metres.gaps(), metres.beyond())
                .flatMap(List::stream)
                .sorted(Comparator.comparing((Flaw flaw) -> !flaw.refused())
                        .thenComparing(
                                Comparator.comparingLong(Flaw::squareMetres).reversed()))
                .limit(MOST_FLAWS)
                .toList();
        return new Coverage(flaws, shift(metres));
    }

    private static Optional<Shift> shift(CoverageInMetres metres) {
        Geometry district = metres.district();
        Geometry all = metres.all();
        double wrong = apart(district, all);
        double east = all.getCentroid().getX() - district.getCentroid().getX();
        double north = all.getCentroid().getY() - district.getCentroid().getY();
        double far = Math.hypot(east, north);
        if (wrong < WORTH_EXPLAINING * district.getArea() || far < LEAST_SHIFT || far > MOST_SHIFT) {
            return Optional.empty();
        }
        return apart(district, CoverageInMetres.moved(all, -east, -north)) < LEFT_WITHOUT_SHIFT * wrong
                ? Optional.of(new Shift(Math.round(east), Math.round(north)))
                : Optional.empty();
    }

    private static double apart(Geometry one, Geometry other) {
        return CoverageInMetres.without(one, other).getArea()
                + CoverageInMetres.without(other, one).getArea();
    }

    public boolean isUsable() {
        return shift.isEmpty() && flaws.stream().noneMatch(Flaw::refused);
    }

    /** @throws OutlinesRefused when there is a flaw that is more than a difference at the outline of the district */
    public void refuseFlaws() {
        List<PartFinding> findings = new ArrayList<>();
        shift.ifPresent(by -> findings.add(new PartFinding(
                "shifted",
                List.of(),
                String.format(
                        Locale.ROOT,
                        "%d m east, %d m north of the district (expected: WGS84; GCJ-02 and BD-09 lie so)",
                        by.eastMetres(),
                        by.northMetres()))));
        flaws.stream()
                .filter(Flaw::refused)
                .map(flaw -> new PartFinding(
                        flaw.kind().code(),
                        flaw.offices().stream().map(OfficeCode::value).toList(),
                        flaw.inWords()))
                .forEach(findings::add);
        if (!findings.isEmpty()) {
            throw new OutlinesRefused(findings);
        }
    }
}
