package cn.huiyin.complaint.cases.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where it happens, as the citizen gave it.
 *
 * @param lon degrees east, WGS84; given together with lat or not at all
 * @param lat degrees north, WGS84; given together with lon or not at all
 * @param address in words; null where only a point was given
 */
public record Place(
        @Nullable Double lon,
        @Nullable Double lat,
        @Nullable String address) {
    private static final double EARTH_RADIUS_METRES = 6_371_009;

    public static final Place UNKNOWN = new Place(null, null, null);

    public Place {
        if ((lon == null) != (lat == null)) {
            throw new IllegalArgumentException("place: lon " + lon + ", lat " + lat + " (expected: both or neither)");
        }
    }

    public boolean hasPoint() {
        return lon != null;
    }

    /** How far it is from another one, in whole metres on a sphere; empty where one of the two is no point. */
    public Optional<Long> metresTo(Place other) {
        return lon == null || lat == null || other.lon == null || other.lat == null
                ? Optional.empty()
                : Optional.of(Math.round(EARTH_RADIUS_METRES * angle(lon, lat, other.lon, other.lat)));
    }

    /** The haversine formula, exact for small distances. */
    private static double angle(double lon, double lat, double otherLon, double otherLat) {
        double halfLat = Math.sin(Math.toRadians(otherLat - lat) / 2);
        double halfLon = Math.sin(Math.toRadians(otherLon - lon) / 2);
        double shrunk = Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(otherLat));
        return 2 * Math.asin(Math.sqrt(halfLat * halfLat + shrunk * halfLon * halfLon));
    }
}
