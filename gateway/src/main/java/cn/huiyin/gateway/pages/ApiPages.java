package cn.huiyin.gateway.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The interface for people who write programs against it: one document of all services ({@code /openapi.json}) and a
 * page that shows it ({@code /docs/api}), drawn by Redoc out of its webjar. The page loads nothing from anywhere else.
 */
@Configuration
class ApiPages {

    static final String PAGE_PATH = "/docs/api";

    private static final String SCRIPT_PATH = "/docs/redoc.js";
    private static final String SCRIPT = "classpath*:/META-INF/resources/webjars/redoc/*/bundles/redoc.standalone.js";
    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Huiyin 回音 · API</title>
            </head>
            <body>
            <redoc spec-url="/openapi.json" hide-loading></redoc>
            <script src="/docs/redoc.js"></script>
            </body>
            </html>
            """;
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final CacheControl ONE_HOUR = CacheControl.maxAge(Duration.ofHours(1));

    private final PathMatchingResourcePatternResolver files = new PathMatchingResourcePatternResolver();

    @Bean
    @Order(0)
    RouterFunction<ServerResponse> apiReference(JsonMapper json) throws IOException {
        byte[] document = json.writeValueAsBytes(ApiDocument.merged(services(json)));
        Resource script = files.getResources(SCRIPT)[0];
        return RouterFunctions.route()
                .route(WebPages.read("/openapi.json"), _ -> ServerResponse.ok()
                        .contentType(MediaType.APPLICATION_JSON)
                        .cacheControl(CacheControl.noCache())
                        .bodyValue(document))
                .route(WebPages.read(PAGE_PATH), _ -> ServerResponse.ok()
                        .contentType(HTML)
                        .cacheControl(CacheControl.noCache())
                        .bodyValue(PAGE))
                .route(WebPages.read(SCRIPT_PATH), _ -> ServerResponse.ok()
                        .contentType(MediaType.valueOf("text/javascript"))
                        .cacheControl(ONE_HOUR)
                        .bodyValue(script))
                .build();
    }

    private Map<String, JsonNode> services(JsonMapper json) throws IOException {
        Map<String, JsonNode> services = new TreeMap<>();
        for (Resource file : files.getResources("classpath:/openapi/*.json")) {
            String name = String.valueOf(file.getFilename()).replace("-service.json", "");
            services.put(name, json.readTree(file.getContentAsByteArray()));
        }
        return services;
    }
}
