package cn.huiyin.gateway.limits;

import java.time.Duration;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How large a request's body may be, and how long its sender may take for it.
 *
 * @param json any body that is named nowhere else
 * @param filing a complaint or an act with its photos, as multipart
 * @param workOrders a batch of the hotline
 * @param imports a file of the hotline
 * @param parts a part of the district that administrators change
 */
@ConfigurationProperties("huiyin.gateway.bodies")
record BodySettings(Bound json, Bound filing, Bound workOrders, Bound imports, Bound parts) {

    /**
     * @param size the most that is taken
     * @param time from the first byte that goes on to a service to the last
     */
    record Bound(DataSize size, Duration time) {}

    private static final Pattern ACTS = Pattern.compile("/api/(complaints|cases)/[^/]+/acts");
    private static final Pattern DISTRICT_PARTS =
            Pattern.compile("/api/admin/(district-parts/[^/]+/trials|outline-checks|gazetteer-checks)");

    /** The limit of this request. */
    Bound boundOf(String path, boolean multipart) {
        return switch (path) {
            case "/api/complaints" -> multipart ? filing : json;
            case "/api/hotline/work-orders" -> workOrders;
            case "/api/hotline/imports", "/api/hotline/imports/preview", "/api/imports", "/api/imports/preview" ->
                imports;
            default -> ofPattern(path, multipart);
        };
    }

    private Bound ofPattern(String path, boolean multipart) {
        if (DISTRICT_PARTS.matcher(path).matches()) {
            return parts;
        }
        return multipart && ACTS.matcher(path).matches() ? filing : json;
    }
}
