package cn.huiyin.gateway.upstream;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * Calls that share the connections to a service and wait only for each other. Calls that take long because of the
 * caller's connection are separate from those that a service answers immediately.
 */
enum Compartment {
    /** Short reads: GET and HEAD. */
    READS,
    /** Writes with short bodies. */
    WRITES,
    /** Multipart bodies, which take as long as the caller's connection needs. */
    UPLOADS,
    /** Photos, which are read as slowly as the caller's connection allows. */
    DOWNLOADS,
    /** Files of the hotline, answered line by line, and trials of a part of the district on a month's cases. */
    IMPORTS,
    /** Server-sent events, open as long as a page is. */
    STREAMS;

    /** The key in a route's metadata that names the compartment where method and body do not tell. */
    static final String METADATA = "compartment";

    static Compartment of(Route route, ServerHttpRequest request) {
        Object named = route.getMetadata().get(METADATA);
        if (named != null) {
            return valueOf(named.toString().toUpperCase(Locale.ROOT));
        }
        if (isMultipart(request.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE))) {
            return UPLOADS;
        }
        HttpMethod method = request.getMethod();
        return method == HttpMethod.GET || method == HttpMethod.HEAD ? READS : WRITES;
    }

    private static boolean isMultipart(@Nullable String type) {
        return type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
    }
}
