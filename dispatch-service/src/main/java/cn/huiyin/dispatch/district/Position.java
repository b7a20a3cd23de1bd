package cn.huiyin.dispatch.district;

/**
 * A point on the map as somebody gave it; it may lie anywhere, and longitude and latitude may be swapped.
 *
 * @param lon degrees east, WGS84
 * @param lat degrees north, WGS84
 */
public record Position(double lon, double lat) {

    private static final double EARTH_RADIUS_METRES = 6_371_008.8;

    /** @throws IllegalArgumentException unless both are finite numbers */
    public Position {
        if (!Double.isFinite(lon) || !Double.isFinite(lat)) {
            throw new IllegalArgumentException("position: " + lon + ", " + lat + " (expected: two finite numbers)");
        }
    }

    /** With longitude and latitude swapped. */
    public Position swapped() {
        return new Position(lat, lon);
    }

    /** Metres along the great circle (haversine); the error is below 0.5 %. */
    public double metresTo(Position other) {
        double latDelta = Math.toRadians(other.lat - lat);
        double lonDelta = Math.toRadians(other.lon - lon);
        double chord = square(Math.sin(latDelta / 2))
                + Math.cos(Math.toRadians(lat)) * Math.cos(Math.toRadians(other.lat)) * square(Math.sin(lonDelta / 2));
        return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
    }

    private static double square(double x) {
        return x * x;
    }
}
