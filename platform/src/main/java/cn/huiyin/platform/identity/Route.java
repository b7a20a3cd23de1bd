package cn.huiyin.platform.identity;

import java.util.Optional;
import org.springframework.http.HttpMethod;

/**
 * A route that a service serves.
 *
 * @param path its pattern, e.g. {@code /api/cases/{id}}
 * @param rule who may use it; empty when no rule fits, so that nobody may
 */
public record Route(HttpMethod method, String path, Optional<RouteRule> rule) {

    /** A path that the pattern fits: each variable is replaced by {@code x}. */
    public String samplePath() {
        return sample(path);
    }

    static String sample(String path) {
        return path.replaceAll("\\{[^}]*}", "x").replace("**", "x").replace('*', 'x');
    }
}
