package cn.huiyin.gateway;

import static cn.huiyin.gateway.GatewayUnderTest.json;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.notFound;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Both sides of each rate limit; one gateway per test, so that every bucket is full at first. */
@WithLocalStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LimitsIT {

    private final TestStack stack = TestStack.of(LimitsIT.class);
    private GatewayUnderTest gateway;
    private int network;

    @BeforeAll
    void start() {
        gateway = new GatewayUnderTest(
                stack.issuer(),
                Map.of(
                        "huiyin.gateway.trusted-proxies", "127.0.0.0/8",
                        "huiyin.gateway.limits.actor.requests", 4,
                        "huiyin.gateway.limits.anonymous.requests", 20,
                        "huiyin.gateway.limits.filing.requests", 3,
                        "huiyin.gateway.limits.guessing.requests", 3,
                        "huiyin.gateway.limits.hotline.requests", 5,
                        "huiyin.gateway.limits.imports.requests", 2));
        gateway.complaint.stubFor(any(anyUrl()).willReturn(okJson("{}")));
        gateway.dispatch.stubFor(any(anyUrl()).willReturn(okJson("{}")));
        gateway.complaint.stubFor(
                get(urlPathMatching("/api/complaints/NA-wrong.*")).willReturn(notFound()));
    }

    @AfterAll
    void stop() {
        gateway.close();
    }

    @BeforeEach
    void comeFromAddressesThatNobodyHasUsed() {
        network++;
    }

    @Test
    void boundsAnonymousFilingPerAddress() {
        assertGranted(3, filing(address(1)));

        HttpResponse<String> refused = gateway.send(filing(address(1)));
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(refused).path("code").asString()).isEqualTo("too-many-requests");
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 20L);

        assertGranted(1, filing(address(2)));
    }

    @Test
    void boundsAnActorWhereverHeSits() {
        String officer = stack.tokens().of(DemoAccount.OFFICER_DANZISHI);
        for (int i = 1; i <= 4; i++) {
            assertGranted(1, from(address(i), "/api/cases").header("Authorization", "Bearer " + officer));
        }

        assertRefused(from(address(9), "/api/cases").header("Authorization", "Bearer " + officer));

        String other = stack.tokens().of(DemoAccount.OFFICER_NANPING);
        assertGranted(1, from(address(9), "/api/cases").header("Authorization", "Bearer " + other));
    }

    @Test
    void boundsGuessingOfQueryCodesButNotTheRightOnes() {
        HttpRequest.Builder right = from(address(1), "/api/complaints/NA-1").header("Query-Code", "7K2QMX");
        assertGranted(10, right);

        HttpRequest.Builder wrong = from(address(1), "/api/complaints/NA-wrong").header("Query-Code", "AAAAAA");
        for (int i = 0; i < 3; i++) {
            assertThat(gateway.send(wrong).statusCode()).isEqualTo(404);
        }

        assertRefused(wrong);
        assertRefused(right);
        assertGranted(1, from(address(1), "/api/district"));
    }

    @Test
    void boundsTheHotlineAndItsImportsApart() {
        HttpRequest.Builder order = from(address(1), "/api/hotline/work-orders").POST(BodyPublishers.ofString("{}"));
        HttpRequest.Builder file = from(address(1), "/api/hotline/imports").POST(BodyPublishers.ofString("a,b"));

        assertGranted(5, order);
        assertRefused(order);
        assertGranted(2, file);
        assertRefused(file);
    }

    @Test
    void leavesPagesAndHealthUncounted() {
        assertGranted(40, from(address(1), "/actuator/health"));
        assertGranted(40, from(address(1), "/").header("Accept", "text/html"));
    }

    @Test
    void showsMetricsToTheInsideOnly() {
        assertThat(gateway.get("/actuator/prometheus").statusCode()).isEqualTo(200);
        assertThat(gateway.send(from(address(1), "/actuator/prometheus")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void asksBrowsersForTlsOnlyWhereItIsSpoken() {
        assertThat(gateway.get("/api/session-settings").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
        assertThat(gateway.send(gateway.to("/api/session-settings").header("X-Forwarded-Proto", "https"))
                        .headers()
                        .firstValue("Strict-Transport-Security"))
                .isPresent();
    }

    private String address(int host) {
        return "198.51." + network + "." + host;
    }

    private HttpRequest.Builder filing(String address) {
        return from(address, "/api/complaints").POST(BodyPublishers.ofString("{}"));
    }

    private HttpRequest.Builder from(String address, String path) {
        return gateway.to(path).header("X-Forwarded-For", address);
    }

    private void assertGranted(int times, HttpRequest.Builder request) {
        for (int i = 0; i < times; i++) {
            assertThat(gateway.send(request).statusCode()).isEqualTo(200);
        }
    }

    private void assertRefused(HttpRequest.Builder request) {
        assertThat(gateway.send(request).statusCode()).isEqualTo(429);
    }
}
