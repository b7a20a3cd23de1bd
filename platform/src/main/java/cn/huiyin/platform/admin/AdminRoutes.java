package cn.huiyin.platform.admin;

import cn.huiyin.platform.identity.Role;
import cn.huiyin.platform.identity.RouteRule;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;

/** The routes that services have for administrators, under its own name. */
public final class AdminRoutes {

    static final String LOG = "/api/admin/log/";
    static final String DEAD_LETTERS = "/api/admin/dead-letters/";

    private AdminRoutes() {}

    /** @param service as {@code spring.application.name} says it */
    public static List<RouteRule> of(String service) {
        return Stream.concat(
                        Stream.of(RouteRule.only(HttpMethod.GET, LOG + service, Role.ADMIN)),
                        withoutLog(service).stream())
                .toList();
    }

    /**
     * Of a service without a database, whose log nobody can ask for.
     *
     * @param service as {@code spring.application.name} says it
     */
    public static List<RouteRule> withoutLog(String service) {
        return List.of(
                RouteRule.only(HttpMethod.GET, DEAD_LETTERS + service, Role.ADMIN),
                RouteRule.only(HttpMethod.POST, DEAD_LETTERS + service + "/{queue}/replays", Role.ADMIN));
    }
}
