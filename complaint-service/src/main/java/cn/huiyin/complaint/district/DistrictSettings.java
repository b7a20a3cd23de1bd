package cn.huiyin.complaint.district;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings {@code huiyin.*} of the district.
 *
 * @param pack folder of the district pack
 */
@ConfigurationProperties("huiyin")
public record DistrictSettings(Path pack) {}
