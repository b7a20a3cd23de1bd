package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.district.Datum;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Degrees as exports write them: 106.561, １０６.５６１, 106,561, 106.561°, 106.561E, 106°33'39", 106°33.65', and both in one
 * cell, as 106.561,29.536 or POINT(106.561 29.536).
 */
record OrderPoint(double lon, double lat) {

    private static final Pattern NOT_DEGREES =
            Pattern.compile("\"?(POINT|LONGITUDE|LATITUDE|LNG|LON|LAT|东经|北纬|经度|纬度)\"?:?|[(){}\\[\\]。]"
                    + "|(?<![\\d.])[EN]:?|[EN](?![\\d.])");
    private static final Pattern BETWEEN = Pattern.compile("[,;|、/\\s]+");
    private static final Pattern DECIMAL = Pattern.compile("(-?\\d{1,3}(?:[.]\\d+)?)[°度]?");
    private static final Pattern SEXAGESIMAL =
            Pattern.compile("(\\d{1,3})[°度]([0-5]?\\d(?:[.]\\d+)?)['′分](?:([0-5]?\\d(?:[.]\\d+)?)(?:[\"″秒]|''|′′)?)?");
    /** Before minutes and before seconds; behind a whole angle a blank divides it from the other one. */
    private static final String WITHIN_DEGREES =
            "(?<=[°度])\\s+(?=[\\d.]+['′分])|(?<=['′分])\\s+(?=[\\d.]+(?:[\"″秒]|''|′′))";

    private static final int SIXTY = 60;

    /** @return empty for what is no point */
    static Optional<OrderPoint> read(String lon, String lat) {
        String east = plain(lon);
        String north = plain(lat);
        if (!east.isEmpty() && !north.isEmpty() && !east.equals(north)) {
            return of(east.replace(',', '.'), north.replace(',', '.'));
        }
        String[] both = BETWEEN.split(east.isEmpty() ? north : east);
        return both.length == 2 ? of(both[0], both[1]) : Optional.empty();
    }

    /** @return empty also where nobody knows what the degrees are counted from */
    static Optional<OrderPoint> read(String lon, String lat, String datum) {
        return read(lon, lat)
                .flatMap(point -> Datum.named(datum).map(named -> named.inWgs84(point.lon(), point.lat())))
                .map(point -> new OrderPoint(point.lon(), point.lat()));
    }

    private static Optional<OrderPoint> of(String lon, String lat) {
        Double east = degrees(lon);
        Double north = degrees(lat);
        return east == null || north == null ? Optional.empty() : Optional.of(new OrderPoint(east, north));
    }

    private static @Nullable Double degrees(String text) {
        Matcher decimal = DECIMAL.matcher(text);
        if (decimal.matches()) {
            return Double.valueOf(decimal.group(1));
        }
        Matcher parts = SEXAGESIMAL.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        double seconds = parts.group(3) == null ? 0 : Double.parseDouble(parts.group(3));
        return Integer.parseInt(parts.group(1)) + (Double.parseDouble(parts.group(2)) + seconds / SIXTY) / SIXTY;
    }

    private static String plain(String given) {
        String usual = Normalizer.normalize(given.replaceAll("[º˚]", "°"), Normalizer.Form.NFKC);
        return NOT_DEGREES
                .matcher(usual.toUpperCase(Locale.ROOT))
                .replaceAll(" ")
                .replaceAll(WITHIN_DEGREES, "")
                .strip();
    }
}
