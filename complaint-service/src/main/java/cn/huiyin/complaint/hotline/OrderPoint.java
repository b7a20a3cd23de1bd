package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.district.Datum;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Degrees as exports write them: 106.561, １０６.５６１, 106,561, 106.561°, 106.561E, 106°33'39", both in one cell. */
record OrderPoint(double lon, double lat) {

    private static final Pattern NONE =
            Pattern.compile("|-+|/|0+([.]0*)?|无|未知|null|none|n/?a", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOTH = Pattern.compile("([^,; ]+?)[,; ]+([^,; ]+)");
    private static final Pattern DECIMAL = Pattern.compile("(-?\\d{1,3}(?:[.]\\d+)?)°?");
    private static final Pattern SEXAGESIMAL =
            Pattern.compile("(\\d{1,3})[°度](\\d{1,2})['′分](?:(\\d{1,2}(?:[.]\\d+)?)(?:[\"″秒]|''|′′)?)?");
    private static final int SIXTY = 60;

    /** Whether there is no point; exports write 0, 0 for that. */
    static boolean isNone(String lon, String lat) {
        return NONE.matcher(plain(lon)).matches() && NONE.matcher(plain(lat)).matches();
    }

    /** @return empty for what is no point */
    static Optional<OrderPoint> read(String lon, String lat) {
        String east = plain(lon);
        String north = plain(lat);
        if (!NONE.matcher(east).matches() && !NONE.matcher(north).matches()) {
            return of(east.replace(',', '.'), north.replace(',', '.'));
        }
        Matcher both = BOTH.matcher(NONE.matcher(east).matches() ? north : east);
        return both.matches() ? of(both.group(1), both.group(2)) : Optional.empty();
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
        String bare = text.replaceAll("^(东经|北纬|[EN]:?)|[EN]$", "");
        Matcher decimal = DECIMAL.matcher(bare);
        if (decimal.matches()) {
            return Double.valueOf(decimal.group(1));
        }
        Matcher parts = SEXAGESIMAL.matcher(bare);
        if (!parts.matches()) {
            return null;
        }
        double seconds = parts.group(3) == null ? 0 : Double.parseDouble(parts.group(3));
        return Integer.parseInt(parts.group(1)) + (Integer.parseInt(parts.group(2)) + seconds / SIXTY) / SIXTY;
    }

    private static String plain(String given) {
        return Normalizer.normalize(given, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    }
}
