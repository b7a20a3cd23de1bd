package cn.huiyin.platform.identity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** All routes of a service with their rules: for tests that every route has a rule, and every rule a route. */
public final class RouteTable {

    private static final String ERROR_PATH = "/error";

    private final RequestMappingHandlerMapping controllers;
    private final RouteRules rules;

    RouteTable(RequestMappingHandlerMapping controllers, RouteRules rules) {
        this.controllers = controllers;
        this.rules = rules;
    }

    /** Every route that a controller serves, by path and method. */
    public List<Route> routes() {
        return controllers.getHandlerMethods().keySet().stream()
                .flatMap(this::routes)
                .filter(route -> !route.path().equals(ERROR_PATH))
                .sorted(Comparator.comparing(Route::path)
                        .thenComparing(route -> route.method().name()))
                .toList();
    }

    /** The rules that no route needs. */
    public List<RouteRule> idleRules() {
        List<RouteRule> used =
                routes().stream().flatMap(route -> route.rule().stream()).toList();
        return rules.rules().stream().filter(rule -> !used.contains(rule)).toList();
    }

    private Stream<Route> routes(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream().flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                .map(RequestMethod::asHttpMethod)
                .map(method -> new Route(method, path, ruleOf(method, Route.sample(path)))));
    }

    private Optional<RouteRule> ruleOf(HttpMethod method, String path) {
        return rules.rules().stream()
                .filter(rule -> rule.method().equals(method))
                .filter(rule ->
                        PathPatternParser.defaultInstance.parse(rule.pattern()).matches(PathContainer.parsePath(path)))
                .findFirst();
    }
}
