package cn.huiyin.platform.mongo;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Settings {@code huiyin.mongodb.*}.
 *
 * @param database the service's own database
 */
@ConfigurationProperties("huiyin.mongodb")
record MongoSettings(String database) {}
