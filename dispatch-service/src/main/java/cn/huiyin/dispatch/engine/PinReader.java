package cn.huiyin.dispatch.engine;

import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.Outlines.Spot;
import cn.huiyin.dispatch.district.Position;
import cn.huiyin.dispatch.engine.Evidence.Source;
import java.util.List;

/** Reads the pin on the map: the outline it lies in, sure only away from the edges, since outlines are approximations. */
final class PinReader {

    private static final double INSIDE = 0.95;
    private static final double NEAR_EDGE = 0.7;
    private static final double NEIGHBOUR = 0.3;

    private PinReader() {}

    /** Adds to the notes why a pin was not used. */
    static List<Evidence> read(Position pin, District district, List<Reason> notes) {
        if (district.bounds().looksSwapped(pin)) {
            notes.add(place("地图位置的经度与纬度疑似颠倒，未采用"));
            return List.of();
        }
        if (!district.outlines().inDistrict(pin)) {
            notes.add(place("地图位置不在" + district.name() + "范围内，未采用"));
            return List.of();
        }
        return district.outlines()
                .officeAt(pin)
                .map(spot -> evidence(spot, district))
                .orElse(List.of());
    }

    private static List<Evidence> evidence(Spot spot, District district) {
        String name = district.office(spot.office()).name();
        boolean nearEdge = spot.neighbour().isPresent()
                && spot.metresToNeighbour() < district.rules().policy().outlineMarginMetres();
        if (!nearEdge) {
            return List.of(new Evidence(spot.office(), Source.PIN, INSIDE, "地图位置在" + name + "的范围内（轮廓为近似）"));
        }
        String neighbour = district.office(spot.neighbour().orElseThrow()).name();
        long metres = Math.round(spot.metresToNeighbour());
        return List.of(
                new Evidence(
                        spot.office(),
                        Source.PIN,
                        NEAR_EDGE,
                        "地图位置在" + name + "的范围内，距" + neighbour + "约" + metres + "米（轮廓为近似）"),
                new Evidence(
                        spot.neighbour().orElseThrow(),
                        Source.PIN,
                        NEIGHBOUR,
                        "地图位置距" + neighbour + "约" + metres + "米，轮廓为近似，也可能属于它"));
    }

    private static Reason place(String text) {
        return new Reason(DecisionStage.PLACE, text);
    }
}
