package cn.huiyin.notify.feed;

import static cn.huiyin.notify.NotifyUnderTest.json;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import cn.huiyin.notify.NotifyUnderTest;
import cn.huiyin.platform.identity.Route;
import cn.huiyin.platform.identity.RouteTable;
import cn.huiyin.platform.openapi.OpenApiConfiguration;
import cn.huiyin.platform.openapi.OpenApiDocument;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Every route by every kind of caller, and the document that describes them. */
@WithLocalStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutesIT {

    private TestStack stack;
    private NotifyUnderTest service;

    @BeforeAll
    void start() {
        stack = TestStack.of(RoutesIT.class);
        service = new NotifyUnderTest(
                stack,
                Map.of(
                        "springdoc.writer-with-order-by-keys",
                        "true",
                        "springdoc.default-produces-media-type",
                        "application/json"),
                OpenApiConfiguration.class);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @Test
    void hasARuleForEachRouteAndARouteForEachRule() {
        RouteTable table = service.bean(RouteTable.class);

        assertThat(table.routes())
                .filteredOn(route -> route.path().startsWith("/api/"))
                .hasSize(15)
                .allMatch(route -> route.rule().isPresent());
        assertThat(table.idleRules()).isEmpty();
    }

    @Test
    void asksForATokenOnEveryRoute() {
        for (Route route : service.bean(RouteTable.class).routes()) {
            HttpResponse<String> answer = service.send(request(route.method().name(), route.samplePath()));

            assertThat(answer.statusCode()).as("%s", route).isEqualTo(401);
            assertThat(json(answer).path("code").asString()).isEqualTo("not-signed-in");
        }
    }

    @ParameterizedTest
    @EnumSource(DemoAccount.class)
    void givesEverybodyTheirOwnMessagesAndNobodyElses(DemoAccount account) throws IOException {
        assertThat(service.send(as(account, request("GET", "/api/notifications")))
                        .statusCode())
                .isEqualTo(200);
        assertThat(service.send(as(account, request("POST", "/api/notifications/of-somebody-else/read")))
                        .statusCode())
                .isEqualTo(404);
        HttpResponse<InputStream> stream = service.send(
                as(account, request("GET", "/api/notifications/stream")).build(), BodyHandlers.ofInputStream());
        assertThat(stream.statusCode()).isEqualTo(200);
        assertThat(stream.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        stream.body().close();
    }

    @ParameterizedTest
    @EnumSource(value = DemoAccount.class, names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void shutsTheAdministratorsRoutesToEverybodyElse(DemoAccount account) {
        assertThat(service.bean(RouteTable.class).routes())
                .filteredOn(route -> route.path().startsWith("/api/admin/"))
                .hasSize(10)
                .allSatisfy(route -> assertThat(
                                service.send(as(account, request(route.method().name(), route.samplePath())))
                                        .statusCode())
                        .isEqualTo(403));
    }

    @ParameterizedTest
    @EnumSource(DemoAccount.class)
    void listsTheLeadersToSupervisorsAlone(DemoAccount account) {
        HttpResponse<String> answer = service.send(as(account, request("GET", "/api/leaders")));

        assertThat(answer.statusCode()).isEqualTo(account == DemoAccount.SUPERVISOR ? 200 : 403);
        if (account == DemoAccount.SUPERVISOR) {
            assertThat(json(answer))
                    .hasToString("[{\"id\":\"c0ffee00-0000-4000-8000-000000000012\",\"name\":\"陆明远\"}]");
        }
    }

    @ParameterizedTest
    @EnumSource(DemoAccount.class)
    void listsOfficersToTheHeadOfTheirOfficeAlone(DemoAccount account) {
        HttpResponse<String> answer = service.send(as(account, request("GET", "/api/office/officers")));

        boolean isHead = account == DemoAccount.HEAD_DANZISHI || account == DemoAccount.HEAD_NANPING;
        assertThat(answer.statusCode()).isEqualTo(isHead ? 200 : 403);
    }

    @Test
    void opensTheAdministratorsRoutesToAdministrators() {
        assertThat(service.bean(RouteTable.class).routes())
                .filteredOn(route -> route.path().startsWith("/api/admin/"))
                .allSatisfy(route -> assertThat(service.send(as(
                                        DemoAccount.ADMIN,
                                        request(route.method().name(), route.samplePath())))
                                .statusCode())
                        .isIn(200, 400, 404, 415));
    }

    @ParameterizedTest
    @CsvSource({"GET, /api/nothing", "DELETE, /api/notifications", "PUT, /api/notifications/1/read"})
    void hasNoOtherRoutes(String method, String path) {
        assertThat(service.send(as(DemoAccount.ADMIN, request(method, path))).statusCode())
                .isIn(403, 404, 405);
    }

    /** Writes docs/openapi/notify-service.json when asked to ({@code -Dopenapi.write}). */
    @Test
    void describesTheRoutesAsTheyAre() {
        OpenApiDocument document = new OpenApiDocument(
                Path.of("../docs/openapi/notify-service.json"),
                "Huiyin notify service",
                "Tells people what happened to their cases.",
                Map.of(
                        "feed", "The messages of whoever is signed in",
                        "accounts", "The accounts of staff, for administrators",
                        "channels", "How the channels are doing, for administrators",
                        "admin", "What was set aside and what administrators changed"));
        document.requireFresh(
                service.bean(OpenApiWebMvcResource.class),
                service.bean(RouteTable.class),
                new MockHttpServletRequest("GET", "/v3/api-docs"));
    }

    private HttpRequest.Builder request(String method, String path) {
        return service.to(path).method(method, BodyPublishers.noBody());
    }

    private HttpRequest.Builder as(DemoAccount account, HttpRequest.Builder request) {
        return request.header("Authorization", "Bearer " + stack.tokens().of(account));
    }
}
