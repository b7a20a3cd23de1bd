package cn.huiyin.gateway;

import static cn.huiyin.gateway.GatewayUnderTest.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Very many calls at once: compartments do not wait for each other, and calls beyond a full queue are refused with 503.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrowdIT {

    private static final int READERS = 200;
    private static final int UPLOADS_AT_ONCE = 2;
    private static final int STREAMS_AT_ONCE = 20;

    private GatewayUnderTest gateway;
    private TokenIssuer identity;
    private HttpServer service;
    private final AtomicInteger begun = new AtomicInteger();
    private final AtomicInteger held = new AtomicInteger();
    private volatile CountDownLatch released = new CountDownLatch(1);

    @BeforeAll
    void start() throws Exception {
        identity = new TokenIssuer();
        service = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        service.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        service.createContext("/", exchange -> answer(exchange, 200));
        service.createContext("/api/complaints", exchange -> {
            if (exchange.getRequestMethod().equals("POST")) {
                begun.incrementAndGet();
                exchange.getRequestBody().readAllBytes();
                hold();
            }
            answer(exchange, 200);
        });
        service.createContext("/api/notifications/stream", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("data: open\n\n".getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            hold();
            exchange.close();
        });
        service.createContext("/api/complaints/NA-1/photos/1", exchange -> {
            hold();
            answer(exchange, 200);
        });
        service.start();
        String address = "http://127.0.0.1:" + service.getAddress().getPort();
        gateway = new GatewayUnderTest(
                identity.issuer(),
                Map.ofEntries(
                        Map.entry("huiyin.complaint.url", address),
                        Map.entry("huiyin.notify.url", address),
                        Map.entry("huiyin.gateway.compartments.reads.connections", 16),
                        Map.entry("huiyin.gateway.compartments.uploads.connections", UPLOADS_AT_ONCE),
                        Map.entry("huiyin.gateway.compartments.uploads.queue", 1),
                        Map.entry("huiyin.gateway.compartments.downloads.connections", 1),
                        Map.entry("huiyin.gateway.compartments.downloads.queue-time", "300ms"),
                        Map.entry("huiyin.gateway.compartments.streams.connections", STREAMS_AT_ONCE),
                        Map.entry("huiyin.gateway.compartments.streams.queue-time", "300ms"),
                        Map.entry("huiyin.gateway.bodies.json.time", "400ms"),
                        Map.entry("huiyin.gateway.limits.actor.requests", 10_000),
                        Map.entry("huiyin.gateway.limits.anonymous.requests", 10_000)));
    }

    @BeforeEach
    void holdAgain() {
        begun.set(0);
        held.set(0);
        released = new CountDownLatch(1);
    }

    @AfterEach
    void release() {
        released.countDown();
    }

    @AfterAll
    void stop() {
        gateway.close();
        service.stop(0);
        identity.close();
    }

    @Test
    void answersEveryReadWhileUploadsFillTheirPlacesAndTellsFurtherUploadsThatItIsBusy() {
        List<CompletableFuture<HttpResponse<String>>> uploads =
                IntStream.range(0, 18).mapToObj(_ -> upload()).toList();
        await().untilAsserted(() -> assertThat(finished(uploads)).hasSize(15));
        assertThat(finished(uploads)).allSatisfy(CrowdIT::assertTooBusy);
        assertThat(held).as("uploads under way; one more waits").hasValue(UPLOADS_AT_ONCE);

        assertThat(statuses(read("/api/complaints/NA-1", READERS)))
                .hasSize(READERS)
                .containsOnly(200);

        released.countDown();
        assertThat(statuses(uploads)).filteredOn(status -> status == 200).hasSize(3);
    }

    @Test
    void answersEveryReadWhileStreamsFillTheirPlaces() throws Exception {
        List<HttpResponse<InputStream>> streams = IntStream.range(0, STREAMS_AT_ONCE)
                .mapToObj(
                        _ -> gateway.send(signedIn("/api/notifications/stream").build(), BodyHandlers.ofInputStream()))
                .toList();
        assertThat(streams).allSatisfy(stream -> assertThat(stream.statusCode()).isEqualTo(200));
        await().untilAsserted(() -> assertThat(held).hasValue(STREAMS_AT_ONCE));

        assertTooBusy(gateway.send(signedIn("/api/notifications/stream")));
        List<CompletableFuture<HttpResponse<String>>> reads = IntStream.range(0, READERS)
                .mapToObj(_ -> gateway.sendAsync(signedIn("/api/notifications"), BodyHandlers.ofString()))
                .toList();
        assertThat(statuses(reads)).hasSize(READERS).containsOnly(200);
    }

    @Test
    void tellsACallThatItIsBusyWhenItsTurnDoesNotComeInTime() {
        CompletableFuture<HttpResponse<String>> first =
                gateway.sendAsync(gateway.to("/api/complaints/NA-1/photos/1"), BodyHandlers.ofString());
        await().untilAsserted(() -> assertThat(held).hasValue(1));

        assertTooBusy(gateway.get("/api/complaints/NA-1/photos/1"));

        released.countDown();
        assertThat(first.join().statusCode()).isEqualTo(200);
        assertThat(gateway.get("/api/complaints/NA-1/photos/1").statusCode()).isEqualTo(200);
    }

    @Test
    void endsABodyThatDoesNotArriveAndBlamesNoServiceForIt() throws IOException {
        for (int i = 0; i < 12; i++) {
            assertThat(answerToHalfABody()).startsWith("HTTP/1.1 400 ");
        }

        assertThat(gateway.get("/api/complaints/NA-1").statusCode()).isEqualTo(200);
    }

    @Test
    void passesAnUploadOnAsItArrives() throws IOException {
        try (Socket line = new Socket("127.0.0.1", gateway.port())) {
            beginsToSend(line, "/api/complaints", "multipart/form-data; boundary=x");

            await().until(() -> begun.get() == 1);
        }
    }

    @Test
    void takesNoConnectionForAShortBodyUntilItIsWhole() throws IOException {
        assertThat(answerToHalfABody()).startsWith("HTTP/1.1 400 ");

        assertThat(begun).hasValue(0);
    }

    private static void beginsToSend(Socket line, String path, String type) throws IOException {
        line.getOutputStream().write("""
                POST %s HTTP/1.1\r
                Host: 127.0.0.1\r
                Content-Type: %s\r
                Content-Length: 50000\r
                \r
                the beginning
                """.formatted(path, type).getBytes(StandardCharsets.UTF_8));
    }

    private CompletableFuture<HttpResponse<String>> upload() {
        return gateway.sendAsync(
                gateway.to("/api/complaints")
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofString("--x--")),
                BodyHandlers.ofString());
    }

    private List<CompletableFuture<HttpResponse<String>>> read(String path, int times) {
        return IntStream.range(0, times)
                .mapToObj(_ -> gateway.sendAsync(gateway.to(path), BodyHandlers.ofString()))
                .toList();
    }

    private HttpRequest.Builder signedIn(String path) {
        try {
            return gateway.to(path).header("Authorization", "Bearer " + identity.token("officer"));
        } catch (com.nimbusds.jose.JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private String answerToHalfABody() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", gateway.port())) {
            socket.setSoTimeout((int) Duration.ofSeconds(20).toMillis());
            beginsToSend(socket, "/api/complaints/NA-1/acts", "application/json");
            byte[] answer = socket.getInputStream().readNBytes(13);
            return new String(answer, StandardCharsets.UTF_8);
        }
    }

    private void hold() {
        held.incrementAndGet();
        try {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        byte[] body = "{}".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static List<HttpResponse<String>> finished(List<CompletableFuture<HttpResponse<String>>> calls) {
        return calls.stream()
                .filter(CompletableFuture::isDone)
                .map(CompletableFuture::join)
                .toList();
    }

    private static List<Integer> statuses(List<CompletableFuture<HttpResponse<String>>> calls) {
        return calls.stream().map(call -> call.join().statusCode()).toList();
    }

    private static void assertTooBusy(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(json(answer).path("code").asString()).isEqualTo("too-busy");
    }
}
