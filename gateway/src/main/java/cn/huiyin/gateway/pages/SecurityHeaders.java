package cn.huiyin.gateway.pages;

import cn.huiyin.gateway.GatewaySettings;
import cn.huiyin.gateway.caller.Caller;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Sets the security headers on every answer and replaces those of services. Answers of the API that say nothing about
 * caching are not stored anywhere.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class SecurityHeaders implements WebFilter {

    /**
     * Hashes of the two inline styles of the logo that the editor of decision tables must show by its licence; all
     * other inline styles are forbidden. web/test/editorStyles.test.ts tests the hashes.
     */
    private static final String MARK_STYLES = "'unsafe-hashes' 'sha256-r3vOsuepBDg6tz/cOusiNJ9Y4Lp9hGQTT7pzDks1Xxc='"
            + " 'sha256-CA/eh4+2R0J7cEQ14gBMtx834RIOjzMUqCM+evtrkp4='";

    private static final String POLICY = """
            default-src 'self'; script-src 'self'; style-src 'self' %3$s; img-src 'self' data: blob:%2$s; \
            font-src 'self' data:; connect-src 'self' %1$s; worker-src 'self' blob:; form-action 'self' %1$s; \
            object-src 'none'; base-uri 'self'; frame-ancestors 'none'""";
    /** Redoc uses inline styles and a worker for its search. */
    private static final String API_REFERENCE_POLICY = """
            default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; img-src 'self' data:; \
            connect-src 'self'; worker-src blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'""";

    private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";

    private final String policy;

    SecurityHeaders(GatewaySettings settings, MapTileSettings tiles) {
        String tileServers = tiles.origins().isEmpty() ? "" : " " + tiles.origins();
        this.policy = POLICY.formatted(settings.issuerOrigin(), tileServers, MARK_STYLES);
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        exchange.getResponse().beforeCommit(() -> Mono.fromRunnable(() -> set(exchange)));
        return chain.filter(exchange);
    }

    private void set(ServerWebExchange exchange) {
        HttpHeaders headers = exchange.getResponse().getHeaders();
        boolean apiReference = exchange.getRequest().getPath().value().equals(ApiPages.PAGE_PATH);
        headers.set("Content-Security-Policy", apiReference ? API_REFERENCE_POLICY : policy);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.set("Permissions-Policy", "camera=(self), geolocation=(self), microphone=(), payment=(), usb=()");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        if (Caller.of(exchange).secure()) {
            headers.set("Strict-Transport-Security", ONE_YEAR);
        }
        if (!headers.containsHeader(HttpHeaders.CACHE_CONTROL)
                && exchange.getRequest().getPath().value().startsWith("/api/")) {
            headers.setCacheControl("no-store");
        }
    }
}
