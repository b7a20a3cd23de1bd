package cn.huiyin.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.platform.sample.Answer;
import cn.huiyin.platform.sample.ServiceIT;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

class RoutesIT extends ServiceIT {

    @Autowired
    private RouteTable table;

    @Test
    void letsEverybodyUseAnOpenRoute() {
        assertThat(client().get("/api/notes").text("/by")).isEqualTo("nobody");
        assertThat(client().get("/api/notes", as(DemoAccount.OFFICER_DANZISHI)).text("/by"))
                .isEqualTo("周立");
    }

    @Test
    void givesEverybodyTheHeadersOfAnOpenRouteAndOfNoOther() {
        assertThat(client().send("HEAD", "/api/notes", "").status()).isEqualTo(200);
        assertThat(client().send("HEAD", "/api/me", "").status()).isEqualTo(401);
    }

    @Test
    void asksForATokenWhereOneIsNeeded() {
        Answer answer = client().get("/api/me");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.text("/code")).isEqualTo("not-signed-in");
    }

    @Test
    void readsTheActorFromTheToken() {
        Answer answer = client().get("/api/me", as(DemoAccount.OFFICER_DANZISHI));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/name")).isEqualTo("周立");
        assertThat(answer.text("/office")).isEqualTo("500108006");
        assertThat(answer.text("/roles/0")).isEqualTo("OFFICER");
        assertThat(answer.text("/subject")).isNotEmpty();
    }

    @Test
    void keepsOthersOutOfARoute() {
        Answer answer = client().get("/api/desk", as(DemoAccount.CITIZEN));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text("/code")).isEqualTo("not-allowed");
        assertThat(client().get("/api/desk", as(DemoAccount.OFFICER_NANPING)).status())
                .isEqualTo(200);
        assertThat(client().get("/api/desk", as(DemoAccount.HEAD_DANZISHI)).status())
                .isEqualTo(200);
    }

    @Test
    void shutsWhatNoRuleOpens() {
        assertThat(client().get("/api/unlisted").status()).isEqualTo(401);
        assertThat(client().get("/api/unlisted", as(DemoAccount.ADMIN)).status())
                .isEqualTo(403);
        assertThat(client().send("PUT", "/api/notes", "{}", as(DemoAccount.ADMIN))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void opensNoPathOfTheLibrarysOwn() {
        assertThat(client().get("/.well-known/oauth-protected-resource").status())
                .isEqualTo(401);
    }

    @Test
    void timesRequestsButNotWhatSecurityDoesWithThem() {
        client().get("/api/me", as(DemoAccount.OFFICER_DANZISHI));

        assertThat(client().get("/actuator/prometheus").body().asString())
                .contains("http_server_requests_seconds_count")
                .contains("uri=\"/api/me\"")
                .doesNotContain("spring_security");
    }

    @Test
    void refusesATokenThatIsNone() {
        Answer answer = client().get("/api/notes", "Authorization", "Bearer a.b.c");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text("/code")).isEqualTo("not-signed-in");
    }

    @Test
    void opensHealthAndMetricsToTheMachineRoom() {
        assertThat(client().get("/actuator/health/readiness").text("/status")).isEqualTo("UP");
        assertThat(client().get("/actuator/health/liveness").text("/status")).isEqualTo("UP");
        assertThat(client().get("/actuator/prometheus").status()).isEqualTo(200);
        assertThat(client().get("/actuator/env", as(DemoAccount.ADMIN)).status())
                .isNotEqualTo(200);
    }

    @Test
    void showsDeadLettersToAdministratorsAlone() {
        assertThat(client().get("/actuator/dlq").status()).isEqualTo(401);
        assertThat(client().get("/actuator/dlq", as(DemoAccount.SUPERVISOR)).status())
                .isEqualTo(403);
        assertThat(client().get("/actuator/dlq", as(DemoAccount.ADMIN))
                        .body()
                        .at("/sample.case-assigned")
                        .asInt(-1))
                .isZero();
        assertThat(client().get("/actuator/dlq/unknown", as(DemoAccount.ADMIN)).status())
                .isEqualTo(404);
        assertThat(client().send("POST", "/actuator/dlq/sample.case-assigned", "{}", adminJson())
                        .body()
                        .at("/replayed")
                        .asInt(-1))
                .isZero();
    }

    @Test
    void listsEveryRouteWithItsRule() {
        assertThat(table.routes())
                .filteredOn(route -> route.rule().isEmpty())
                .extracting(Route::path)
                .containsExactly("/api/unlisted");
        assertThat(table.routes())
                .contains(new Route(
                        HttpMethod.GET,
                        "/api/failures/{kind}",
                        Optional.of(RouteRule.open(HttpMethod.GET, "/api/failures/{kind}"))));
        assertThat(table.idleRules()).extracting(RouteRule::pattern).containsExactly("/api/nowhere");
    }

    private static String[] adminJson() {
        String[] token = as(DemoAccount.ADMIN);
        return new String[] {token[0], token[1], "Content-Type", "application/json"};
    }
}
