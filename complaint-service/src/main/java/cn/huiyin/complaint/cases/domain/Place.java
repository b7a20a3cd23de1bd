package cn.huiyin.complaint.cases.domain;

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
    public static final Place UNKNOWN = new Place(null, null, null);

    public Place {
        if ((lon == null) != (lat == null)) {
            throw new IllegalArgumentException("place: lon " + lon + ", lat " + lat + " (expected: both or neither)");
        }
    }

    public boolean hasPoint() {
        return lon != null;
    }
}
