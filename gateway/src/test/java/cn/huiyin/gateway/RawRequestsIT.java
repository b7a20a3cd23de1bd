package cn.huiyin.gateway;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** What no well-behaved client writes, byte for byte: a service gets nothing that the gateway has not read itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RawRequestsIT {

    private static final Duration IDLE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(6);
    private static final String POST = "POST /api/complaints HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n";
    private static final String GET = "GET /api/district HTTP/1.1\r\n";
    private static final String HOST = "Host: a\r\n";
    private static final String SMUGGLED = "GET /internal/smuggled HTTP/1.1\r\nHost: a\r\n\r\n";
    private static final String EVIL = "evil.example";

    private GatewayUnderTest gateway;

    @BeforeAll
    void start() {
        gateway = new GatewayUnderTest(
                "http://127.0.0.1:1/realms/huiyin",
                Map.of("server.netty.idle-timeout", IDLE.toSeconds() + "s", "huiyin.gateway.bodies.json.time", "2s"));
    }

    @AfterAll
    void stop() {
        gateway.close();
    }

    @BeforeEach
    void reset() {
        gateway.resetServices();
        gateway.closeBreakers();
        services().forEach(service -> service.stubFor(any(anyUrl()).willReturn(okJson("{}"))));
    }

    @TestFactory
    Stream<DynamicTest> reachNoServiceAsTheyAre() {
        return requests().entrySet().stream()
                .map(request -> DynamicTest.dynamicTest(request.getKey(), () -> {
                    reset();

                    String answer = answerTo(request.getValue());

                    assertThat(answer)
                            .doesNotContain(EVIL)
                            .doesNotContainPattern("HTTP/1\\.[01] (101|5\\d\\d)")
                            .doesNotContainIgnoringCase("\nlocation:");
                    assertThat(services().flatMap(service -> service.findAll(anyRequestedFor(anyUrl())).stream()))
                            .allSatisfy(this::isTheGatewaysOwn);
                }));
    }

    private void isTheGatewaysOwn(LoggedRequest seen) {
        assertThat(seen.getUrl()).startsWith("/api/").doesNotContain("smuggled");
        assertThat(seen.getHeader("traceparent")).isNotNull();
        assertThat(seen.getHeader("Host")).matches("localhost:[0-9]+");
        assertThat(seen.getAllHeaderKeys()).noneMatch(name -> name.equalsIgnoreCase("Upgrade"));
        assertThat(seen.getHeaders().toString()).doesNotContain(EVIL);
    }

    @TestFactory
    Stream<DynamicTest> areAnsweredWithADocumentThoughNotEvenTheirHeadCanBeRead() {
        return Stream.of(
                        "a NUL in a header", "a header of a megabyte", "an address of a megabyte", "two lengths", "TLS")
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> assertThat(answerTo(requests().get(name)))
                                .startsWith("HTTP/1.1 400 ")
                                .containsIgnoringCase("\r\nContent-Type: application/problem+json")
                                .contains("\"code\":\"unreadable-body\"")));
    }

    @TestFactory
    Stream<DynamicTest> refuseABodyWhoseEndCannotBeRead() {
        String chunk = "d\r\n{\"text\":\"ab\"}\r\n";
        Map<String, String> ends = Map.of(
                "no size", "ZZ\r\n",
                "a negative size", "-1\r\n\r\n",
                "a size without end", "FFFFFFFFFFFFFFFF2\r\n",
                "a chunk longer than its size", "1\r\n  \r\n0\r\n\r\n",
                "a trailer without a colon", "0\r\ntrailer\r\n\r\n",
                "a trailer of a megabyte", "0\r\nX: " + "y".repeat(1_000_000) + "\r\n\r\n");
        return ends.entrySet().stream().flatMap(end -> Stream.of("", chunk)
                .flatMap(before -> Stream.of("application/json", "multipart/form-data; boundary=b")
                        .map(type -> DynamicTest.dynamicTest(
                                "%s after %d bytes of %s".formatted(end.getKey(), before.length(), type),
                                () -> refusesToPassOn(type, before + end.getValue())))));
    }

    private void refusesToPassOn(String type, String body) throws IOException {
        reset();

        String answer = answerTo("POST /api/complaints HTTP/1.1\r\nHost: a\r\nContent-Type: " + type
                + "\r\nTransfer-Encoding: chunked\r\n\r\n" + body);

        assertThat(answer)
                .startsWith("HTTP/1.1 400 ")
                .containsIgnoringCase("\r\nContent-Type: application/problem+json")
                .contains("\"code\":\"unreadable-body\"");
        assertThat(services().flatMap(service -> service.findAll(anyRequestedFor(anyUrl())).stream()))
                .isEmpty();
    }

    /** A caller who begins a request and goes no further would hold a connection for ever. */
    @Test
    void leavesAConnectionOnWhichNoRequestBecomesWhole() throws IOException {
        for (String begun : List.of("", "GET /api", GET, GET + HOST + "X-Header: without an e")) {
            try (Socket line = new Socket("127.0.0.1", gateway.port())) {
                line.setSoTimeout((int) PATIENCE.toMillis());
                line.getOutputStream().write(begun.getBytes(StandardCharsets.ISO_8859_1));

                assertThat(line.getInputStream().read()).as(begun).isEqualTo(-1);
            }
        }
    }

    private static Map<String, String> requests() {
        String get = GET + HOST;
        LinkedHashMap<String, String> raw = new LinkedHashMap<>();
        raw.put("both lengths", POST + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + SMUGGLED);
        raw.put(
                "both lengths, other order",
                POST + "Transfer-Encoding: chunked\r\nContent-Length: 60\r\n\r\n0\r\n\r\n");
        raw.put("two lengths", POST + "Content-Length: 2\r\nContent-Length: 60\r\n\r\n{}" + SMUGGLED);
        raw.put("a list of lengths", POST + "Content-Length: 2, 60\r\n\r\n{}" + SMUGGLED);
        raw.put("a signed length", POST + "Content-Length: +2\r\n\r\n{}" + SMUGGLED);
        raw.put("a negative length", POST + "Content-Length: -1\r\n\r\n" + SMUGGLED);
        raw.put("a length of 20 digits", POST + "Content-Length: 99999999999999999999\r\n\r\n{}");
        raw.put("an unknown coding", POST + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" + SMUGGLED);
        raw.put("a coding behind another", POST + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n" + SMUGGLED);
        raw.put("two codings", POST + "Transfer-Encoding: identity\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
        raw.put("a coding behind a blank", POST + "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n" + SMUGGLED);
        raw.put("a coding behind a tab", POST + "Transfer-Encoding:\u000bchunked\r\n\r\n0\r\n\r\n" + SMUGGLED);
        raw.put("a folded header", POST + "Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n" + SMUGGLED);
        raw.put("line feeds alone", (POST + "Content-Length: 2\r\n\r\n{}").replace("\r\n", "\n"));
        raw.put("a carriage return alone", POST + "X: a\rContent-Length: 60\r\n\r\n");
        raw.put("a chunk of hexadecimal form", POST + "Transfer-Encoding: chunked\r\n\r\n0x2\r\n{}\r\n0\r\n\r\n");
        raw.put("a negative chunk", POST + "Transfer-Encoding: chunked\r\n\r\n-2\r\n{}\r\n0\r\n\r\n");
        raw.put("a chunk without end", POST + "Transfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF2\r\n{}");
        raw.put(
                "an extension of a chunk with a line feed",
                POST + "Transfer-Encoding: chunked\r\n\r\n2;\n{}\r\n0\r\n\r\n" + SMUGGLED);
        raw.put(
                "a length in a trailer",
                POST + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\nContent-Length: 60\r\n\r\n");
        raw.put("a NUL in a header", get + "X: a\u0000b\r\n\r\n");
        raw.put("a header without a name", get + ": a\r\n\r\n");
        raw.put("a header without a colon", get + "X\r\n\r\n");
        raw.put("no host", GET + "\r\n");
        raw.put("two hosts", GET + HOST + "Host: " + EVIL + "\r\n\r\n");
        raw.put("another host", GET + "Host: " + EVIL + "\r\nX-Forwarded-Host: " + EVIL + "\r\n\r\n");
        raw.put("another host of a page", "GET / HTTP/1.1\r\nHost: " + EVIL + "\r\n\r\n");
        raw.put("a whole address", "GET http://" + EVIL + "/api/district HTTP/1.1\r\n" + HOST + "\r\n");
        raw.put("a whole address of a service", "GET http://127.0.0.1/internal/smuggled HTTP/1.1\r\n" + HOST + "\r\n");
        raw.put("an address with a user", "GET http://a@" + EVIL + "/api/district HTTP/1.1\r\n" + HOST + "\r\n");
        raw.put("two slashes", "GET //" + EVIL + "/api/district HTTP/1.1\r\n" + HOST + "\r\n");
        raw.put("a way back", "GET /api/complaints/../../internal/smuggled HTTP/1.1\r\n" + HOST + "\r\n");
        raw.put(
                "a parameter in the path",
                POST.replace("complaints", "complaints;a=b") + "Content-Length: 2\r\n\r\n{}");
        raw.put("a tunnel", "CONNECT " + EVIL + ":443 HTTP/1.1\r\n" + HOST + "\r\n");
        raw.put("an echo", "TRACE /api/district HTTP/1.1\r\nHost: " + EVIL + "\r\n\r\n");
        raw.put("all of it", "OPTIONS * HTTP/1.1\r\n" + HOST + "\r\n");
        raw.put(
                "a socket",
                get + "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        raw.put(
                "HTTP/2 by upgrade",
                get + "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n"
                        + SMUGGLED);
        raw.put("HTTP/2 by knowledge", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        raw.put("HTTP/1.0", "GET /api/district HTTP/1.0\r\n\r\n");
        raw.put("HTTP/0.9", "GET /api/district\r\n");
        raw.put("TLS", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000");
        raw.put("10,000 headers", get + "X: y\r\n".repeat(10_000) + "\r\n");
        raw.put("a header of a megabyte", get + "X: " + "y".repeat(1_000_000) + "\r\n\r\n");
        raw.put(
                "an address of a megabyte",
                "GET /api/district?" + "y".repeat(1_000_000) + " HTTP/1.1\r\n" + HOST + "\r\n");
        raw.put("200 requests at once", (get + "\r\n").repeat(200));
        return raw;
    }

    private String answerTo(String request) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (Socket line = new Socket("127.0.0.1", gateway.port())) {
            line.setSoTimeout((int) PATIENCE.toMillis());
            line.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            InputStream in = line.getInputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                answer.write(next);
            }
        } catch (SocketException _) {
            // The gateway left before it had read everything.
        } catch (SocketTimeoutException open) {
            throw new AssertionError("the connection is still open after " + answer, open);
        }
        return answer.toString(StandardCharsets.ISO_8859_1);
    }

    private Stream<WireMockServer> services() {
        return Stream.of(gateway.complaint, gateway.dispatch, gateway.notify);
    }
}
