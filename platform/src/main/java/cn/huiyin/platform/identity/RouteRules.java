package cn.huiyin.platform.identity;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who may use each route of a service; the first rule that fits counts, and a route that no rule fits is denied.
 *
 * @param rules the more special before the more general
 */
public record RouteRules(List<RouteRule> rules) {

    public RouteRules {
        rules = List.copyOf(rules);
    }

    public static RouteRules of(RouteRule... rules) {
        return new RouteRules(List.of(rules));
    }

    /** These rules, followed by more. */
    public RouteRules and(List<RouteRule> more) {
        return new RouteRules(Stream.concat(rules.stream(), more.stream()).toList());
    }
}
