package cn.huiyin.dispatch.map;

import cn.huiyin.platform.admin.AdminRoutes;
import cn.huiyin.platform.identity.Role;
import cn.huiyin.platform.identity.RouteRule;
import cn.huiyin.platform.identity.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Who may use the routes: everybody, but the preview is for who takes calls, the guide for staff, and some for administrators. */
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
                        // Not through the gateway: complaint-service passes the administrator's token on.
                        RouteRule.only(HttpMethod.POST, "/internal/part-trials", Role.ADMIN))
                .and(AdminRoutes.withoutLog("dispatch-service"));
    }
}
