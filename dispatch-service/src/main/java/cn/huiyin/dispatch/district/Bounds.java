package cn.huiyin.dispatch.district;

/** A box around the district in degrees, WGS84; its edges belong to it. */
public record Bounds(double west, double south, double east, double north) {

    /** @throws IllegalArgumentException when west is not west of east or south not south of north */
    public Bounds {
        if (!(west < east) || !(south < north)) {
            throw new IllegalArgumentException("bounds: " + west + ", " + south + ", " + east + ", " + north
                    + " (expected: west < east and south < north)");
        }
    }

    public boolean contains(Position position) {
        return position.lon() >= west && position.lon() <= east && position.lat() >= south && position.lat() <= north;
    }

    /** Whether the point lies in the box only after its two numbers change places. */
    public boolean looksSwapped(Position position) {
        return !contains(position) && contains(position.swapped());
    }
}
