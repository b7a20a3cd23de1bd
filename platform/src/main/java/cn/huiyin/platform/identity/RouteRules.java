package cn.huiyin.platform.identity;

import java.util.List;
import java.util.stream.Stream;

/**
 * Every route of a service with who may use it; the first that fits counts, and what none fits is denied.
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

    /** These rules and more, which count after them. */
    public RouteRules and(List<RouteRule> more) {
        return new RouteRules(Stream.concat(rules.stream(), more.stream()).toList());
    }
}
