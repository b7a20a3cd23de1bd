package cn.huiyin.gateway.pages;

import cn.huiyin.gateway.GatewaySettings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RequestPredicates;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Mono;

/**
 * Serves the front end. Files under assets carry a hash in their name and are kept for a year; the page itself is asked
 * for again each time. Every address that a browser may open as a page is answered with it; the page routes its own
 * addresses.
 */
@Configuration
class WebPages implements WebFluxConfigurer {

    private static final Set<String> NOT_PAGES = Set.of("api", "actuator", "assets", "docs", "internal", "problems");

    /** What may be asked of a page; of HEAD the server leaves out the body. */
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final String location;

    WebPages(GatewaySettings settings) {
        this.location = settings.webLocation();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(location + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/**").addResourceLocations(location).setCacheControl(CacheControl.noCache());
    }

    @Bean
    RouterFunction<ServerResponse> page(ResourceLoader resources) {
        Resource index = resources.getResource(location + "index.html");
        return RouterFunctions.route(asPage(), _ -> index.exists() ? served(index) : notBuilt());
    }

    private static RequestPredicate asPage() {
        return request -> READS.contains(request.method()) && isPage(request.path()) && wantsHtml(request);
    }

    /** Requests for a page that has an address of its own. */
    static RequestPredicate read(String path) {
        return RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD).and(RequestPredicates.path(path));
    }

    static boolean isPage(String path) {
        String[] segments = path.substring(1).split("/", -1);
        return !NOT_PAGES.contains(segments[0]) && !segments[segments.length - 1].contains(".");
    }

    /** A browser that opens an address names HTML; a program that takes anything does not want a page. */
    private static boolean wantsHtml(ServerRequest request) {
        List<MediaType> accepted = request.headers().accept();
        return accepted.stream().anyMatch(type -> type.equalsTypeAndSubtype(MediaType.TEXT_HTML))
                || request.path().equals("/");
    }

    private static Mono<ServerResponse> served(Resource index) {
        return ServerResponse.ok()
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noCache())
                .bodyValue(index);
    }

    private static Mono<ServerResponse> notBuilt() {
        return Mono.error(new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
