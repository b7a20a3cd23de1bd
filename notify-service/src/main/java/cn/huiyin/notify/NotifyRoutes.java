package cn.huiyin.notify;

import static cn.huiyin.platform.identity.Role.ADMIN;
import static cn.huiyin.platform.identity.Role.OFFICE_HEAD;
import static cn.huiyin.platform.identity.Role.SUPERVISOR;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import cn.huiyin.platform.admin.AdminRoutes;
import cn.huiyin.platform.identity.RouteRule;
import cn.huiyin.platform.identity.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may use which route. Everybody with a token may list messages; each query restricts them to the caller's own. */
@Configuration(proxyBeanMethods = false)
class NotifyRoutes {

    @Bean
    RouteRules routes() {
        return RouteRules.of(
                        RouteRule.signedIn(GET, "/api/notifications"),
                        RouteRule.signedIn(GET, "/api/notifications/stream"),
                        RouteRule.signedIn(POST, "/api/notifications/{id}/read"),
                        RouteRule.only(GET, "/api/office/officers", OFFICE_HEAD),
                        RouteRule.only(GET, "/api/leaders", SUPERVISOR),
                        RouteRule.only(GET, "/api/admin/accounts", ADMIN),
                        RouteRule.only(POST, "/api/admin/accounts", ADMIN),
                        RouteRule.only(PUT, "/api/admin/accounts/{id}", ADMIN),
                        RouteRule.only(POST, "/api/admin/accounts/{id}/disable", ADMIN),
                        RouteRule.only(POST, "/api/admin/accounts/{id}/enable", ADMIN),
                        RouteRule.only(POST, "/api/admin/accounts/{id}/password", ADMIN),
                        RouteRule.only(GET, "/api/admin/channels", ADMIN))
                .and(AdminRoutes.of("notify-service"));
    }
}
