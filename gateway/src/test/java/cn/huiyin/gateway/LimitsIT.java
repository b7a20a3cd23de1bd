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
import java.util.List;
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
                Map.ofEntries(
                        Map.entry("huiyin.gateway.trusted-proxies", "127.0.0.0/8"),
                        Map.entry("huiyin.gateway.limits.actor.requests", 4),
                        Map.entry("huiyin.gateway.limits.anonymous.requests", 20),
                        Map.entry("huiyin.gateway.limits.filing.requests", 3),
                        Map.entry("huiyin.gateway.limits.signed-in-filing.requests", 2),
                        Map.entry("huiyin.gateway.limits.guessing.requests", 3),
                        Map.entry("huiyin.gateway.limits.guessing-a-number.requests", 5),
                        Map.entry("huiyin.gateway.limits.guessing-from-an-address.requests", 8),
                        Map.entry("huiyin.gateway.limits.bad-tokens.requests", 3),
                        Map.entry("huiyin.gateway.limits.hotline.requests", 5),
                        Map.entry("huiyin.gateway.limits.imports.requests", 2),
                        Map.entry("huiyin.gateway.limits.callers.requests", 2)));
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
    void boundsFilingOfAWiderIpv6NetworkWhosePartsAreMany() {
        for (int i = 1; i <= 30; i++) {
            assertGranted(1, filing("2001:db8:%x:%x::5".formatted(network, i)));
        }

        assertRefused(filing("2001:db8:%x:ffff::5".formatted(network)));
        assertGranted(1, filing("2001:db8:%x:1::5".formatted(network + 1_000)));
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
    void boundsFilingOfWhoIsSignedIn() {
        String citizen = stack.tokens().of(DemoAccount.CITIZEN);
        for (int i = 1; i <= 2; i++) {
            assertGranted(1, filing(address(i)).header("Authorization", "Bearer " + citizen));
        }

        assertRefused(filing(address(3)).header("Authorization", "Bearer " + citizen));
        assertGranted(1, from(address(3), "/api/complaints").header("Authorization", "Bearer " + citizen));
    }

    @Test
    void boundsSearchesForCallersOfOneOperator() {
        String operator = stack.tokens().of(DemoAccount.OPERATOR);
        for (int i = 1; i <= 2; i++) {
            assertGranted(1, searchForCaller(address(i)).header("Authorization", "Bearer " + operator));
        }

        assertRefused(searchForCaller(address(3)).header("Authorization", "Bearer " + operator));
        assertGranted(1, from(address(3), "/api/cases").header("Authorization", "Bearer " + operator));
    }

    @Test
    void boundsGuessingOfQueryCodesButNotTheRightOnes() {
        HttpRequest.Builder right = lookUp(1, "NA-" + network + "-1");
        assertGranted(10, right);

        HttpRequest.Builder wrong = lookUp(1, "NA-wrong-" + network);
        for (int i = 0; i < 3; i++) {
            assertThat(gateway.send(wrong).statusCode()).isEqualTo(404);
        }

        assertRefused(wrong);
        assertGranted(5, right);
    }

    @Test
    void boundsGuessingOfOneNumberFromAnywhere() {
        for (int i = 1; i <= 5; i++) {
            assertThat(gateway.send(lookUp(i, "NA-wrong-" + network)).statusCode())
                    .isEqualTo(404);
        }

        assertRefused(lookUp(6, "NA-wrong-" + network));
    }

    @Test
    void countsAPathThatIsEscapedWithoutNeedAsItself() {
        for (String path : List.of("/api/compl%61ints", "/%61pi/complaints", "/api/%63omplaints")) {
            assertGranted(1, from(address(1), path).POST(BodyPublishers.ofString("{}")));
        }
        assertRefused(from(address(1), "/%61pi/compl%61ints").POST(BodyPublishers.ofString("{}")));

        for (int i = 1; i <= 3; i++) {
            assertThat(gateway.send(from(address(2), "/api/compl%61ints/NA-wron%67-" + network)
                                    .header("Query-Code", "7K2QMX"))
                            .statusCode())
                    .isEqualTo(404);
        }
        assertRefused(lookUp(2, "NA-wrong-" + network));
    }

    @Test
    void boundsGuessingOfManyNumbersFromOneAddress() {
        for (int i = 1; i <= 8; i++) {
            assertThat(gateway.send(lookUp(1, "NA-wrong-" + network + "-" + i)).statusCode())
                    .isEqualTo(404);
        }

        assertRefused(lookUp(1, "NA-wrong-" + network + "-9"));
    }

    @Test
    void boundsBadTokensButNotThoseThatWereGoodAMomentAgo() {
        String supervisor = stack.tokens().of(DemoAccount.SUPERVISOR);
        HttpRequest.Builder good = from(address(1), "/api/cases").header("Authorization", "Bearer " + supervisor);
        assertGranted(1, good);
        for (int i = 0; i < 3; i++) {
            assertThat(gateway.send(from(address(1), "/api/cases").header("Authorization", "Bearer e30.e30.e30"))
                            .statusCode())
                    .isEqualTo(401);
        }

        assertRefused(from(address(1), "/api/cases").header("Authorization", "Bearer e30.e30.e30"));
        assertGranted(1, good);
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
        assertThat(gateway.send(from("10.0.0.1", "/actuator/prometheus")).statusCode())
                .as("through a proxy")
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

    private HttpRequest.Builder lookUp(int host, String number) {
        return from(address(host), "/api/complaints/" + number).header("Query-Code", "7K2QMX");
    }

    private HttpRequest.Builder filing(String address) {
        return from(address, "/api/complaints").POST(BodyPublishers.ofString("{}"));
    }

    private HttpRequest.Builder searchForCaller(String address) {
        return from(address, "/api/cases/of-caller").POST(BodyPublishers.ofString("{}"));
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
