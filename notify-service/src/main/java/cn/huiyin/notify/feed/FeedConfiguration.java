package cn.huiyin.notify.feed;

import cn.huiyin.platform.identity.RouteRule;
import cn.huiyin.platform.identity.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Everybody with a token has messages; which ones, each query says. */
@Configuration
class FeedConfiguration {

    @Bean
    RouteRules routes() {
        return RouteRules.of(
                RouteRule.signedIn(HttpMethod.GET, "/api/notifications"),
                RouteRule.signedIn(HttpMethod.GET, "/api/notifications/stream"),
                RouteRule.signedIn(HttpMethod.POST, "/api/notifications/{id}/read"));
    }
}
