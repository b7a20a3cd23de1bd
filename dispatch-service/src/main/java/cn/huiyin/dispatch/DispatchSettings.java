package cn.huiyin.dispatch;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of this service.
 *
 * @param pack folder of the district pack
 */
@ConfigurationProperties("huiyin")
record DispatchSettings(Path pack) {}
