package cn.huiyin.complaint.district;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings {@code huiyin.*} of the district.
 *
 * @param pack folder of the district pack; relative to where the service was started
 */
@ConfigurationProperties("huiyin")
public record DistrictSettings(String pack) {

    /** Bound as a text: Spring would resolve a relative path inside of the web application. */
    public Path folder() {
        return Path.of(pack);
    }
}
