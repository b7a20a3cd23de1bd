package cn.huiyin.gateway;

import static cn.huiyin.gateway.GatewayUnderTest.json;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.contracts.ProblemType;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The web pages, their caching and the headers on every answer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {

    private GatewayUnderTest gateway;

    @BeforeAll
    void start() {
        gateway = new GatewayUnderTest("https://id.example.org:8443/realms/huiyin", Map.of());
        gateway.dispatch.stubFor(any(anyUrl()).willReturn(okJson("{}").withHeader("Cache-Control", "max-age=300")));
        gateway.complaint.stubFor(any(anyUrl())
                .willReturn(okJson("{}")
                        .withHeader("X-Frame-Options", "SAMEORIGIN")
                        .withHeader("Content-Security-Policy", "default-src *")));
    }

    @AfterAll
    void stop() {
        gateway.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/track", "/desk/cases/0198f2?view=open"})
    void givesThePageUnderEveryAddressOfAPage(String path) {
        HttpResponse<String> answer = gateway.send(gateway.to(path).header("Accept", "text/html,*/*;q=0.8"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<title>回音</title>");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/track", "/docs/api", "/openapi.json", "/problems/not-found", "/assets/index-4f2a9c1b.js"})
    void givesTheHeadersAloneOfWhatMayBeRead(String path) {
        HttpResponse<String> whole = gateway.send(gateway.to(path).header("Accept", "text/html,*/*;q=0.8"));
        HttpResponse<String> headers = gateway.send(
                gateway.to(path).header("Accept", "text/html,*/*;q=0.8").HEAD());

        assertThat(headers.statusCode()).isEqualTo(200);
        assertThat(headers.headers().firstValue("Content-Type"))
                .isEqualTo(whole.headers().firstValue("Content-Type"));
        assertThat(headers.body()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void explainsEveryProblemUnderTheAddressThatItsTypeNames(ProblemType problem) {
        HttpResponse<String> answer = gateway.send(gateway.to(problem.uri()).header("Accept", "text/html,*/*;q=0.8"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.body())
                .contains("<html lang=\"zh-CN\">", "<h1>", "<strong>怎么办：</strong>")
                .contains("<section lang=\"en\">", "<h2>" + problem.title() + "</h2>")
                .contains("<code>" + problem.status() + " " + problem.code() + "</code>")
                .doesNotContain("{", "**");
    }

    @Test
    void knowsNoPageAboutAProblemThatIsNone() {
        HttpResponse<String> answer =
                gateway.send(gateway.to("/problems/nothing").header("Accept", "text/html"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(json(answer).path("code").asString()).isEqualTo("not-found");
    }

    @Test
    void letsHashedFilesBeKeptForAYear() {
        HttpResponse<String> answer = gateway.get("/assets/index-4f2a9c1b.js");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).contains("javascript");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/gone-1234.js", "/favicon.ico", "/assets/", "/../application.yaml"})
    void saysNotFoundForAFileThatIsNotThere(String path) {
        HttpResponse<String> answer = gateway.send(gateway.to(path).header("Accept", "text/html"));

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(answer).path("traceId").asString()).matches("[0-9a-f]{32}");
    }

    @Test
    void saysNotFoundToAProgramThatAsksForAPageThatIsNone() {
        assertThat(gateway.send(gateway.to("/nothing").header("Accept", "application/json"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void compressesWhatIsWorthIt() {
        HttpResponse<String> script =
                gateway.send(gateway.to("/assets/index-4f2a9c1b.js").header("Accept-Encoding", "gzip"));

        assertThat(script.headers().firstValue("Content-Encoding")).hasValue("gzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/assets/index-4f2a9c1b.js", "/api/complaints/NA-1", "/api/nothing", "/api/cases"})
    void setsTheSecurityHeadersOnEveryAnswerOverWhatAServiceSaid(String path) {
        HttpResponse<String> answer = gateway.send(gateway.to(path).header("Accept", "text/html"));

        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'self'")
                .contains("connect-src 'self' https://id.example.org:8443;")
                .contains("frame-ancestors 'none'")
                .contains("img-src 'self' data: blob:;")
                .doesNotContain("unsafe-eval");
        assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("strict-origin-when-cross-origin");
        assertThat(answer.headers().firstValue("Permissions-Policy").orElseThrow())
                .contains("camera=(self)", "geolocation=(self)");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(answer.headers().firstValue("Server")).isEmpty();
    }

    @Test
    void letsPagesShowNoTilesWhereNoneAreSet() {
        assertThat(json(gateway.get("/api/map-settings")).path("tiles").size()).isZero();
    }

    @Test
    void storesNothingOfTheApiUnlessTheServiceAllowsIt() {
        assertThat(gateway.get("/api/complaints/NA-1").headers().firstValue("Cache-Control"))
                .hasValue("no-store");
        assertThat(gateway.get("/api/district").headers().firstValue("Cache-Control"))
                .hasValue("max-age=300");
    }

    @Test
    void saysItsHealth() {
        for (String path :
                new String[] {"/actuator/health", "/actuator/health/readiness", "/actuator/health/liveness"}) {
            HttpResponse<String> answer = gateway.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(json(answer).path("status").asString()).isEqualTo("UP");
        }
    }
}
