package cn.huiyin.gateway;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.reactive.context.ReactiveWebServerApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A running gateway before three stub services, and a client that sends what it is told, byte for byte. */
final class GatewayUnderTest implements AutoCloseable {

    static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    final WireMockServer complaint = started();
    final WireMockServer notify = started();
    WireMockServer dispatch = started();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final ReactiveWebServerApplicationContext context;

    GatewayUnderTest(String issuer, Map<String, Object> settings) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("server.port", "0");
        all.put("server.address", "127.0.0.1");
        all.put("huiyin.oidc.issuer", issuer);
        all.put("huiyin.complaint.url", complaint.baseUrl());
        all.put("huiyin.dispatch.url", dispatch.baseUrl());
        all.put("huiyin.notify.url", notify.baseUrl());
        all.put("huiyin.gateway.web-location", "classpath:/test-web/");
        all.putAll(settings);
        this.context = (ReactiveWebServerApplicationContext) new SpringApplicationBuilder(GatewayApplication.class)
                .web(WebApplicationType.REACTIVE)
                .properties(Map.of("spring.main.banner-mode", "off"))
                .run(all.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new));
    }

    int port() {
        return context.getWebServer().getPort();
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(30));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> get(String path) {
        return send(to(path).GET());
    }

    <T> CompletableFuture<HttpResponse<T>> sendAsync(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
        return client.sendAsync(request.build(), handler);
    }

    <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    void resetServices() {
        complaint.resetAll();
        dispatch.resetAll();
        notify.resetAll();
    }

    void whileDispatchIsAway(Runnable test) {
        int port = dispatch.port();
        dispatch.stop();
        try {
            test.run();
        } finally {
            dispatch = started(port);
        }
    }

    /** As if no service had ever failed. */
    void closeBreakers() {
        context.getBean(CircuitBreakerRegistry.class).getAllCircuitBreakers().forEach(CircuitBreaker::reset);
    }

    /** Tells the gateway to stop, and returns when it has. */
    void stop() {
        context.close();
    }

    @Override
    public void close() {
        stop();
        complaint.stop();
        dispatch.stop();
        notify.stop();
    }

    private static WireMockServer started() {
        return started(0);
    }

    private static WireMockServer started(int port) {
        WireMockConfiguration configuration = wireMockConfig().port(port).bindAddress("127.0.0.1");
        WireMockServer server = new WireMockServer(configuration);
        server.start();
        return server;
    }
}
