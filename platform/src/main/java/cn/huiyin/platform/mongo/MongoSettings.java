package cn.huiyin.platform.mongo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code huiyin.mongodb.*}.
 *
 * @param database the service's own database
 * @param onlyIndexes create the indexes and end: for a job that runs before a new version is rolled out
 */
@ConfigurationProperties("huiyin.mongodb")
record MongoSettings(String database, @DefaultValue("false") boolean onlyIndexes) {}
