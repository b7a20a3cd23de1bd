package cn.huiyin.dispatch.engine;

import cn.huiyin.contracts.ReasonCode;
import cn.huiyin.dispatch.district.District;
import cn.huiyin.dispatch.district.OfficeCode;
import cn.huiyin.dispatch.district.Outlines.OfficeAtPoint;
import cn.huiyin.dispatch.district.Position;
import cn.huiyin.dispatch.engine.Evidence.Source;
import java.util.List;

/**
 * Reads the pin on the map: the office whose outline contains it. Certain only away from the edges, since outlines are
 * approximations.
 */
final class PinReader {

    private static final double INSIDE = 0.95;
    private static final double NEAR_EDGE = 0.7;
    private static final double NEIGHBOUR = 0.3;

    private PinReader() {}

    /** Adds to the notes why a pin was not used. */
    static List<Evidence> read(Position pin, District district, List<Reason> notes) {
        if (district.bounds().looksSwapped(pin)) {
            notes.add(Reason.of(ReasonCode.PLACE_PIN_SWAPPED));
            return List.of();
        }
        if (!district.outlines().inDistrict(pin)) {
            notes.add(Reason.of(ReasonCode.PLACE_PIN_OUTSIDE));
            return List.of();
        }
        return district.outlines()
                .officeAt(pin)
                .map(spot -> evidence(spot, district))
                .orElse(List.of());
    }

    private static List<Evidence> evidence(OfficeAtPoint spot, District district) {
        String office = spot.office().value();
        boolean nearEdge = spot.neighbour().isPresent()
                && spot.metresToNeighbour() < district.rules().policy().outlineMarginMetres();
        if (!nearEdge) {
            Reason inside = Reason.of(ReasonCode.PLACE_PIN_INSIDE).with("office", office);
            return List.of(new Evidence(spot.office(), Source.PIN, INSIDE, inside));
        }
        OfficeCode neighbour = spot.neighbour().orElseThrow();
        String metres = Long.toString(Math.round(spot.metresToNeighbour()));
        Reason edge = Reason.of(ReasonCode.PLACE_PIN_NEAR_EDGE)
                .with("office", office)
                .with("neighbour", neighbour.value())
                .with("metres", metres);
        Reason beyond = Reason.of(ReasonCode.PLACE_PIN_NEIGHBOUR)
                .with("office", neighbour.value())
                .with("metres", metres);
        return List.of(
                new Evidence(spot.office(), Source.PIN, NEAR_EDGE, edge),
                new Evidence(neighbour, Source.PIN, NEIGHBOUR, beyond));
    }
}
