package cn.huiyin.dispatch;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings of this service.
 *
 * @param pack folder of the district pack; relative to where the service was started
 */
@ConfigurationProperties("huiyin")
record DispatchSettings(String pack) {}
