package cn.huiyin.platform.identity;

import java.util.Set;
import org.springframework.http.HttpMethod;

/**
 * Who may use the routes that a method and a pattern name.
 *
 * @param pattern a path pattern of Spring, e.g. {@code /api/cases/{id}/acts/{act}}
 */
public record RouteRule(HttpMethod method, String pattern, Access access) {

    /** For everybody. */
    public static RouteRule open(HttpMethod method, String pattern) {
        return new RouteRule(method, pattern, new Access.Open());
    }

    /** For everybody with a token. */
    public static RouteRule signedIn(HttpMethod method, String pattern) {
        return new RouteRule(method, pattern, new Access.SignedIn());
    }

    /** For everybody who has at least one of the roles. */
    public static RouteRule only(HttpMethod method, String pattern, Role... roles) {
        return new RouteRule(method, pattern, new Access.AnyOf(Set.of(roles)));
    }
}
