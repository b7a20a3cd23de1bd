package cn.huiyin.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A gateway that is told to stop while calls are under way. */
class ShutdownIT {

    private static final byte[] FIRST_EVENT = "data: open\n\n".getBytes(StandardCharsets.UTF_8);

    private final AtomicInteger held = new AtomicInteger();
    private final CountDownLatch released = new CountDownLatch(1);
    private TokenIssuer identity;
    private HttpServer service;
    private GatewayUnderTest gateway;

    @BeforeEach
    void start() throws Exception {
        identity = new TokenIssuer();
        service = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        service.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        service.createContext("/api/notifications/stream", exchange -> hold(exchange, "text/event-stream"));
        service.createContext("/api/complaints", exchange -> hold(exchange, "application/json"));
        service.start();
        String address = "http://127.0.0.1:" + service.getAddress().getPort();
        gateway = new GatewayUnderTest(
                identity.issuer(),
                Map.of(
                        "huiyin.complaint.url",
                        address,
                        "huiyin.notify.url",
                        address,
                        "huiyin.gateway.compartments.writes.answer-time",
                        "2m",
                        "spring.lifecycle.timeout-per-shutdown-phase",
                        "1m"));
    }

    @AfterEach
    void stop() {
        released.countDown();
        gateway.close();
        service.stop(0);
        identity.close();
    }

    @Test
    void endsStreamsAtOnceAndLetsOtherCallsFinish() throws Exception {
        HttpResponse<InputStream> stream = gateway.send(
                gateway.to("/api/notifications/stream")
                        .header("Authorization", "Bearer " + identity.token("officer"))
                        .build(),
                BodyHandlers.ofInputStream());
        assertThat(stream.body().readNBytes(FIRST_EVENT.length)).isEqualTo(FIRST_EVENT);
        CompletableFuture<HttpResponse<String>> filing = gateway.sendAsync(
                gateway.to("/api/complaints")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}")),
                BodyHandlers.ofString());
        await().until(() -> held.get() == 2);

        // Not on the common pool, which may have one thread only and completes the client's calls.
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(
                gateway::stop, task -> Thread.ofVirtual().start(task));

        assertThat(stream.body().read()).as("end of the stream").isEqualTo(-1);
        assertThat(filing).isNotDone();
        assertThat(stopped).isNotDone();
        released.countDown();
        assertThat(filing.get().statusCode()).isEqualTo(200);
        assertThat(stopped.get()).isNull();
    }

    /** Answers the beginning, and the end when it is released. */
    private void hold(HttpExchange exchange, String type) throws IOException {
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(200, 0);
        if (type.startsWith("text")) {
            exchange.getResponseBody().write(FIRST_EVENT);
            exchange.getResponseBody().flush();
        }
        held.incrementAndGet();
        try {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        exchange.close();
    }
}
