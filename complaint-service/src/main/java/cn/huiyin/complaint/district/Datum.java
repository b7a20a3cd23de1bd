package cn.huiyin.complaint.district;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The geodetic datum of coordinates. Chinese maps shift them: GCJ-02 of Amap and Tencent by some hundred metres, BD-09
 * of Baidu a second time. The shift is not published officially; the formulas are those known since 2013 as
 * eviltransform and coordtransform, inverted by iteration to below a centimetre.
 */
public enum Datum {
    WGS84("wgs84", "wgs-84", "epsg:4326", "gps", "cgcs2000") {
        @Override
        Degrees toWgs84(Degrees given) {
            return given;
        }
    },
    GCJ02("gcj02", "gcj-02", "火星坐标", "火星坐标系", "高德", "腾讯") {
        @Override
        Degrees toWgs84(Degrees given) {
            return unshifted(given);
        }
    },
    BD09("bd09", "bd-09", "bd09ll", "百度", "百度坐标", "百度坐标系") {
        @Override
        Degrees toWgs84(Degrees given) {
            return unshifted(fromBaidu(given));
        }
    };

    /** Krassovsky 1940. */
    private static final double AXIS = 6_378_245.0;

    private static final double ECCENTRICITY_SQUARED = 0.006_693_421_622_965_943_23;
    private static final double BAIDU_TURN = Math.PI * 3000 / 180;
    private static final int ROUNDS = 6;
    private static final double MICRO = 1e6;

    private final String[] names;

    Datum(String... names) {
        this.names = names;
    }

    /** Degrees east and north. */
    public record Degrees(double lon, double lat) {

        /** The box of the published formulas: points outside are not shifted. */
        private boolean inChina() {
            return lon >= 72.004 && lon <= 137.8347 && lat >= 0.8293 && lat <= 55.8271;
        }

        private Degrees minus(Degrees other) {
            return new Degrees(lon - other.lon, lat - other.lat);
        }

        private Degrees plus(Degrees other) {
            return new Degrees(lon + other.lon, lat + other.lat);
        }
    }

    /** By any of its names, ignoring case; an empty name is WGS84. */
    public static Optional<Datum> named(String given) {
        String plain = given.strip().toLowerCase(Locale.ROOT).replace("_", "-");
        return plain.isEmpty()
                ? Optional.of(WGS84)
                : Arrays.stream(values())
                        .filter(datum -> Arrays.asList(datum.names).contains(plain))
                        .findFirst();
    }

    /** The same point in WGS84, to the millionth of a degree; WGS84 and points abroad stay to the last digit. */
    public Degrees inWgs84(double lon, double lat) {
        Degrees given = new Degrees(lon, lat);
        Degrees converted = given.inChina() ? toWgs84(given) : given;
        return converted.equals(given) ? given : new Degrees(rounded(converted.lon()), rounded(converted.lat()));
    }

    abstract Degrees toWgs84(Degrees given);

    private static double rounded(double degrees) {
        return Math.round(degrees * MICRO) / MICRO;
    }

    private static Degrees unshifted(Degrees gcj) {
        Degrees guess = gcj;
        for (int round = 0; round < ROUNDS; round++) {
            guess = guess.plus(gcj.minus(shifted(guess)));
        }
        return guess;
    }

    static Degrees shifted(Degrees wgs) {
        double x = wgs.lon() - 105;
        double y = wgs.lat() - 35;
        double lat = -100
                + 2 * x
                + 3 * y
                + 0.2 * y * y
                + 0.1 * x * y
                + 0.2 * Math.sqrt(Math.abs(x))
                + waves(6, x, 2, x)
                + waves(1, y, 1.0 / 3, y)
                + 2.0 / 3 * (160 * wave(y / 12) + 320 * wave(y / 30));
        double lon = 300
                + x
                + 2 * y
                + 0.1 * x * x
                + 0.1 * x * y
                + 0.1 * Math.sqrt(Math.abs(x))
                + waves(6, x, 2, x)
                + waves(1, x, 1.0 / 3, x)
                + 2.0 / 3 * (150 * wave(x / 12) + 300 * wave(x / 30));
        double north = Math.toRadians(wgs.lat());
        double magic = 1 - ECCENTRICITY_SQUARED * Math.sin(north) * Math.sin(north);
        double meridian = AXIS * (1 - ECCENTRICITY_SQUARED) / (magic * Math.sqrt(magic));
        double parallel = AXIS / Math.sqrt(magic) * Math.cos(north);
        return wgs.plus(new Degrees(Math.toDegrees(lon / parallel), Math.toDegrees(lat / meridian)));
    }

    /** Two of the sine waves that the shift is made of, with the usual weights of 20 and 20, or 20 and 40. */
    private static double waves(double oneFrequency, double one, double otherFrequency, double other) {
        double second = oneFrequency > 1 ? 20 : 40;
        return 2.0 / 3 * (20 * wave(oneFrequency * one) + second * wave(otherFrequency * other));
    }

    private static double wave(double halfTurns) {
        return Math.sin(halfTurns * Math.PI);
    }

    private static Degrees fromBaidu(Degrees baidu) {
        double x = baidu.lon() - 0.0065;
        double y = baidu.lat() - 0.006;
        double distance = Math.hypot(x, y) - 0.00002 * Math.sin(y * BAIDU_TURN);
        double angle = Math.atan2(y, x) - 0.000003 * Math.cos(x * BAIDU_TURN);
        return new Degrees(distance * Math.cos(angle), distance * Math.sin(angle));
    }
}
