package cn.huiyin.gateway.pages;

import cn.huiyin.contracts.ProblemType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;

/**
 * The pages that the {@code type} of a problem points to, rendered once from the documentation (docs/problems). They
 * need neither the front end nor a service, because they are read when something is broken.
 */
@Configuration
class ProblemPages {

    private static final String PAGE = """
            <!doctype html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s · 回音</title>
            <link rel="stylesheet" href="/problem-page.css">
            </head>
            <body>
            <main>
            <section>
            %s</section>
            <section lang="en">
            %s</section>
            <p><a href="/">回音 Huiyin</a></p>
            </main>
            </body>
            </html>
            """;
    private static final String ENGLISH = "\n## ";
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);
    private static final CacheControl ONE_HOUR = CacheControl.maxAge(Duration.ofHours(1));

    private final Parser markdown = Parser.builder().build();
    private final HtmlRenderer html = HtmlRenderer.builder().build();

    @Bean
    RouterFunction<ServerResponse> explanations() {
        Map<String, String> pages =
                Arrays.stream(ProblemType.values()).collect(Collectors.toMap(ProblemType::uri, this::page));
        String style = read("/problem-page.css");
        return RouterFunctions.route()
                .route(
                        WebPages.read("/problems/{code}").and(request -> pages.containsKey(request.path())),
                        request -> ServerResponse.ok()
                                .contentType(HTML)
                                .cacheControl(ONE_HOUR)
                                .bodyValue(pages.get(request.path())))
                .route(WebPages.read("/problem-page.css"), _ -> ServerResponse.ok()
                        .contentType(MediaType.valueOf("text/css"))
                        .cacheControl(ONE_HOUR)
                        .bodyValue(style))
                .build();
    }

    private String page(ProblemType problem) {
        String text = read("/problems/" + problem.code() + ".md");
        String title = text.substring("# ".length(), text.indexOf('\n'));
        int english = text.indexOf(ENGLISH);
        return PAGE.formatted(title, rendered(text.substring(0, english)), rendered(text.substring(english)));
    }

    private String rendered(String text) {
        return html.render(markdown.parse(text));
    }

    private static String read(String file) {
        try (InputStream in = Objects.requireNonNull(ProblemPages.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
