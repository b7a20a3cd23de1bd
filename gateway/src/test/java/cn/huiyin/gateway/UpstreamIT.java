package cn.huiyin.gateway;

import static cn.huiyin.gateway.GatewayUnderTest.json;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Services that are away, slow or broken. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UpstreamIT {

    private GatewayUnderTest gateway;

    @BeforeAll
    void start() {
        gateway = new GatewayUnderTest(
                "http://127.0.0.1:1/realms/huiyin",
                Map.of(
                        "huiyin.gateway.breakers.window",
                        6,
                        "huiyin.gateway.breakers.minimum-calls",
                        6,
                        "huiyin.gateway.breakers.open-for",
                        "2s",
                        "huiyin.gateway.breakers.trial-calls",
                        1,
                        "huiyin.gateway.compartments.reads.answer-time",
                        "1500ms",
                        "huiyin.gateway.compartments.writes.answer-time",
                        "1500ms"));
    }

    @BeforeEach
    void servicesAnswer() {
        gateway.closeBreakers();
        gateway.resetServices();
        answering(aResponse()
                .withStatus(200)
                .withHeader("Content-Type", "application/json")
                .withBody("{}"));
    }

    @AfterAll
    void stop() {
        gateway.close();
    }

    @Test
    void opensAfterFailuresWithoutCallingAndClosesWhenTheServiceIsBack() {
        answering(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        for (int i = 0; i < 6; i++) {
            assertUnavailable(post("/api/complaints"));
        }
        int callsWhenOpened = calls();

        assertUnavailable(post("/api/complaints"));
        assertUnavailable(post("/api/hotline/work-orders"));
        assertThat(calls()).isEqualTo(callsWhenOpened);
        assertThat(gateway.get("/api/district").statusCode())
                .as("another service")
                .isEqualTo(200);

        answering(okJson("{}"));
        await().untilAsserted(
                        () -> assertThat(post("/api/complaints").statusCode()).isEqualTo(200));
        assertThat(post("/api/complaints").statusCode()).isEqualTo(200);
    }

    @Test
    void triesAnUnsafeMethodOnceAndASafeOneTwice() {
        answering(aResponse().withFault(Fault.EMPTY_RESPONSE));

        assertUnavailable(post("/api/complaints"));
        gateway.complaint.verify(1, postRequestedFor(anyUrl()));

        assertUnavailable(gateway.get("/api/complaints/NA-1"));
        gateway.complaint.verify(2, getRequestedFor(anyUrl()));
    }

    @Test
    void neverTriesAPostAgainWhenItsPooledConnectionBreaks() {
        assertThat(post("/api/complaints").statusCode()).isEqualTo(200);
        answering(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

        assertUnavailable(post("/api/complaints"));

        gateway.complaint.verify(2, postRequestedFor(anyUrl()));
    }

    @Test
    void saysUnavailableWhenAServiceIsNotThere() {
        gateway.whileDispatchIsAway(() -> assertUnavailable(gateway.get("/api/district")));
    }

    @Test
    void saysUnavailableWhenAServiceIsTooSlow() {
        gateway.dispatch.stubFor(any(anyUrl()).willReturn(ok().withFixedDelay(4_000)));

        assertUnavailable(gateway.get("/api/district"));
    }

    @Test
    void waitsForPhotosAndImportsBeyondTheUsualTimeLimit() {
        answering(okJson("{}").withFixedDelay(2_000));

        assertThat(gateway.send(gateway.to("/api/complaints")
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .POST(BodyPublishers.ofString("--x--")))
                        .statusCode())
                .isEqualTo(200);
        assertThat(post("/api/hotline/imports").statusCode()).isEqualTo(200);
        assertUnavailable(post("/api/hotline/work-orders"));
    }

    @Test
    void blamesNoServiceForItsCallersBrokenOrOversizedBodies() throws IOException {
        for (int i = 0; i < 8; i++) {
            breakOffInTheMiddleOfABody();
            assertThat(oversized().statusCode()).isEqualTo(413);
        }

        assertThat(post("/api/complaints").statusCode()).isEqualTo(200);
    }

    @Test
    void blamesNoServiceForAnsweringWithAnError() {
        gateway.dispatch.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(500)));
        for (int i = 0; i < 8; i++) {
            assertThat(gateway.get("/api/district").statusCode()).isEqualTo(500);
        }

        gateway.dispatch.stubFor(any(anyUrl()).willReturn(okJson("{}")));
        assertThat(gateway.get("/api/district").statusCode()).isEqualTo(200);
    }

    @Test
    void saysUnavailableWhenTokensCannotBeChecked() {
        String unsigned = "eyJhbGciOiJSUzI1NiIsImtpZCI6ImEifQ.eyJzdWIiOiJhIn0.AAAA";

        assertUnavailable(gateway.send(gateway.to("/api/notifications").header("Authorization", "Bearer " + unsigned)));
        assertThat(gateway.get("/api/district").statusCode()).isEqualTo(200);
    }

    private void answering(ResponseDefinitionBuilder answer) {
        gateway.complaint.stubFor(any(anyUrl()).willReturn(answer));
        gateway.dispatch.stubFor(any(anyUrl()).willReturn(okJson("{}")));
    }

    private int calls() {
        return gateway.complaint.findAll(anyRequestedFor(anyUrl())).size();
    }

    private HttpResponse<String> post(String path) {
        return gateway.send(gateway.to(path).POST(BodyPublishers.ofString("{}")));
    }

    /** Chunked, so that no announced length gives it away. */
    private HttpResponse<String> oversized() {
        byte[] body = new byte[300_000];
        return gateway.send(
                gateway.to("/api/complaints").POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(body))));
    }

    private void breakOffInTheMiddleOfABody() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", gateway.port())) {
            OutputStream out = socket.getOutputStream();
            out.write("""
                    POST /api/complaints HTTP/1.1\r
                    Host: 127.0.0.1\r
                    Content-Type: application/json\r
                    Content-Length: 50000\r
                    \r
                    {"text":"half a
                    """.getBytes(StandardCharsets.UTF_8));
            out.flush();
            socket.setSoLinger(true, 0);
        }
    }

    private static void assertUnavailable(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(answer).path("code").asString()).isEqualTo("upstream-unavailable");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(json(answer).path("traceId").asString()).matches("[0-9a-f]{32}");
    }
}
