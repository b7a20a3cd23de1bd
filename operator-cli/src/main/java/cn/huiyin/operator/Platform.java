package cn.huiyin.operator;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The platform that an operator's commands speak to.
 *
 * @param gateway address of the gateway
 * @param services addresses of the services that have queues
 * @param hotlineSecret shared with the hotline
 * @param adminToken an access token of an administrator; asked for only by the commands that need one
 * @param mongodb address of the database, for backup and restore
 * @param reports folder for reports without a name of their own
 */
public record Platform(
        String gateway,
        List<String> services,
        Supplier<String> hotlineSecret,
        Supplier<String> adminToken,
        String mongodb,
        Path reports) {

    /** The databases that are backed up; dispatch-service stores nothing. */
    static final List<String> DATABASES = List.of("huiyin_complaint", "huiyin_notify");

    /** As the environment names it. */
    static Platform of(Map<String, String> environment) {
        String services = environment.getOrDefault(
                "HUIYIN_SERVICES", "http://127.0.0.1:8081,http://127.0.0.1:8082,http://127.0.0.1:8083");
        return new Platform(
                environment.getOrDefault("HUIYIN_URL", "http://127.0.0.1:8080"),
                List.of(services.split(",")),
                () -> environment.getOrDefault("HUIYIN_HOTLINE_SECRET", ""),
                () -> environment.getOrDefault("HUIYIN_ADMIN_TOKEN", ""),
                environment.getOrDefault("HUIYIN_MONGODB_URI", "mongodb://127.0.0.1:27017"),
                Path.of("reports"));
    }
}
