package cn.huiyin.dispatch.map;

import cn.huiyin.platform.admin.AdminRoutes;
import cn.huiyin.platform.identity.Role;
import cn.huiyin.platform.identity.RouteRule;
import cn.huiyin.platform.identity.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/**
 * Who may use the routes: everybody; the preview is for operators, the guide for staff, and some routes are for
 * administrators.
 */
@Configuration(proxyBeanMethods = false)
class MapConfiguration {

    @Bean
    RouteRules routeRules() {
        return RouteRules.of(
                        RouteRule.open(HttpMethod.GET, "/api/district"),
                        RouteRule.open(HttpMethod.GET, "/api/places"),
                        RouteRule.open(HttpMethod.GET, "/api/places/all"),
                        RouteRule.open(HttpMethod.GET, "/api/places/near"),
                        RouteRule.open(HttpMethod.POST, "/api/category-suggestions"),
                        RouteRule.only(HttpMethod.POST, "/api/dispatch-previews", Role.OPERATOR, Role.TRIAGE),
                        RouteRule.only(HttpMethod.POST, "/api/admin/outline-checks", Role.ADMIN),
                        RouteRule.only(HttpMethod.POST, "/api/admin/gazetteer-checks", Role.ADMIN),
                        RouteRule.only(
                                HttpMethod.POST,
                                "/api/handling-guides",
                                Role.OFFICER,
                                Role.OFFICE_HEAD,
                                Role.DEPARTMENT,
                                Role.TRIAGE,
                                Role.SUPERVISOR,
                                Role.LEADER),
                        // Not reachable through the gateway: complaint-service calls it with the administrator's token.
                        RouteRule.only(HttpMethod.POST, "/internal/part-trials", Role.ADMIN))
                .and(AdminRoutes.withoutLog("dispatch-service"));
    }
}
