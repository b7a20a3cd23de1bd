package cn.huiyin.gateway;

import static cn.huiyin.gateway.GatewayUnderTest.json;
import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every route by every kind of caller, with tokens of the real identity server. */
@WithLocalStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GatewayIT {

    private TestStack stack;
    private GatewayUnderTest gateway;

    @BeforeAll
    void start() {
        stack = TestStack.of(GatewayIT.class);
        gateway = new GatewayUnderTest(stack.issuer(), Map.of());
    }

    @AfterAll
    void stop() {
        gateway.close();
    }

    @BeforeEach
    void servicesAnswer() {
        gateway.resetServices();
        gateway.complaint.stubFor(any(anyUrl()).willReturn(okJson("{\"service\":\"complaint\"}")));
        gateway.dispatch.stubFor(any(anyUrl()).willReturn(okJson("{\"service\":\"dispatch\"}")));
        gateway.notify.stubFor(any(anyUrl()).willReturn(okJson("{\"service\":\"notify\"}")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    POST | /api/complaints                          | complaint | 200 | 200 | 200
                    GET  | /api/complaints                          | complaint | 401 | 200 | 200
                    GET  | /api/complaints/NA-20261124-0137         | complaint | 200 | 200 | 200
                    PUT  | /api/complaints/NA-20261124-0137         | complaint | 401 | 200 | 200
                    GET  | /api/complaints/NA-1/photos/p1?size=full | complaint | 200 | 200 | 200
                    POST | /api/complaints/NA-1/acts           | complaint | 200 | 200 | 200
                    GET  | /api/complaints/NA-1/acts           | complaint | 401 | 200 | 200
                    GET  | /api/complaints/NA-1/any/thing/else      | complaint | 401 | 200 | 200
                    GET  | /api/cases?view=open                     | complaint | 401 | 403 | 200
                    GET  | /api/cases/0198f2                        | complaint | 401 | 403 | 200
                    POST | /api/cases/0198f2/acts            | complaint | 401 | 403 | 200
                    POST | /api/cases/0198f2/contact-views          | complaint | 401 | 403 | 200
                    GET  | /api/contact-accesses/own                   | complaint | 401 | 403 | 200
                    GET  | /api/cases/0198f2/photos/p1              | complaint | 401 | 403 | 200
                    GET  | /api/statistics/overview                 | complaint | 401 | 403 | 200
                    GET  | /api/incidents/BA-20261124-001           | complaint | 401 | 403 | 200
                    POST | /api/incidents                           | complaint | 401 | 403 | 200
                    POST | /api/calls                               | complaint | 401 | 403 | 200
                    GET  | /api/dispatch/sites/8928/night-work-advice | complaint | 401 | 403 | 200
                    POST | /api/dispatch-previews                   | dispatch  | 401 | 403 | 200
                    POST | /api/hotline/work-orders                 | complaint | 200 | 200 | 200
                    POST | /api/hotline/imports?filename=a.csv      | complaint | 200 | 200 | 200
                    POST | /api/hotline/imports/preview             | complaint | 200 | 200 | 200
                    POST | /api/imports                             | complaint | 401 | 403 | 200
                    POST | /api/imports/preview                     | complaint | 401 | 403 | 200
                    GET  | /api/imports/sources                     | complaint | 401 | 403 | 200
                    PUT  | /api/imports/sources                     | complaint | 401 | 403 | 200
                    GET  | /api/hotline/work-orders                 | complaint | 401 | 200 | 200
                    GET  | /api/district                            | dispatch  | 200 | 200 | 200
                    GET  | /api/places?q=%E7%A6%8F%E5%88%A9%E7%A4%BE | dispatch | 200 | 200 | 200
                    GET  | /api/places/near?lon=106.56&lat=29.52    | dispatch  | 200 | 200 | 200
                    POST | /api/category-suggestions                | dispatch  | 200 | 200 | 200
                    GET  | /api/notifications                       | notify    | 401 | 200 | 200
                    POST | /api/notifications/1/read                | notify    | 401 | 200 | 200
                    GET  | /api/notifications/stream                | notify    | 401 | 200 | 200
                    """)
    void opensEachRouteToWhomItIsFor(
            String method, String path, String service, int anonymous, int citizen, int officer) {
        assertThat(call(method, path, null).statusCode()).as("anonymous").isEqualTo(anonymous);
        assertThat(call(method, path, DemoAccount.CITIZEN).statusCode())
                .as("citizen")
                .isEqualTo(citizen);

        HttpResponse<String> answer = call(method, path, DemoAccount.OFFICER_DANZISHI);
        assertThat(answer.statusCode()).as("officer").isEqualTo(officer);
        assertThat(json(answer).path("service").asString()).isEqualTo(service);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/district, 200",
        "/api/places/near?lon=106.56&lat=29.52, 200",
        "/api/complaints/NA-20261124-0001, 200",
        "/api/cases, 401",
        "/api/admin/accounts, 401"
    })
    void letsWhoeverMayReadAPageAskForItsHeadersAlone(String path, int status) {
        HttpResponse<String> answer = call("HEAD", path, null);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CITIZEN")
    void opensTheCasesToEveryRoleOfTheStaff(DemoAccount account) {
        assertThat(call("GET", "/api/cases?view=open", account).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GET  | /api/admin/accounts                                      | notify
                    PUT  | /api/admin/accounts/0198f2                               | notify
                    POST | /api/admin/accounts/0198f2/password                      | notify
                    GET  | /api/admin/channels                                      | notify
                    GET  | /api/admin/calendar                                      | complaint
                    POST | /api/admin/calendar/uploads                              | complaint
                    GET  | /api/admin/pack                                          | complaint
                    GET  | /api/admin/log/complaint-service                         | complaint
                    GET  | /api/admin/dead-letters/dispatch-service                 | dispatch
                    GET  | /api/admin/log/notify-service                            | notify
                    GET  | /api/admin/dead-letters/complaint-service                | complaint
                    POST | /api/admin/dead-letters/dispatch-service/queue/replays   | dispatch
                    POST | /api/admin/dead-letters/notify-service/queue/replays     | notify
                    """)
    void opensTheAdministratorsRoutesToAdministratorsAlone(String method, String path, String service) {
        assertThat(call(method, path, null).statusCode()).isEqualTo(401);
        assertThat(call(method, path, DemoAccount.CITIZEN).statusCode()).isEqualTo(403);
        assertThat(call(method, path, DemoAccount.SUPERVISOR).statusCode()).isEqualTo(403);

        HttpResponse<String> answer = call(method, path, DemoAccount.ADMIN);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json(answer).path("service").asString()).isEqualTo(service);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/district", "/api/session-settings", "/api/notifications", "/api/complaints/NA-1"})
    void refusesABadTokenEvenWhereNoneIsAsked(String path) {
        HttpResponse<String> answer = gateway.send(gateway.to(path).header("Authorization", "Bearer not.a.token"));

        assertProblem(answer, 401, "not-signed-in");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertNothingRouted();
    }

    @Test
    void refusesATokenWhoseContentsWereChanged() {
        String token = stack.tokens().of(DemoAccount.CITIZEN);
        String[] parts = token.split("\\.");
        String forged = parts[0] + "." + parts[1].substring(0, parts[1].length() - 4) + "AAAA." + parts[2];

        HttpResponse<String> answer =
                gateway.send(gateway.to("/api/notifications").header("Authorization", "Bearer " + forged));

        assertProblem(answer, 401, "not-signed-in");
    }

    @Test
    void saysForbiddenAsAProblem() {
        assertProblem(call("GET", "/api/cases", DemoAccount.CITIZEN), 403, "not-allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/nothing", "/api/internal/cases/1/contact", "/api/notificationsx", "/api", "/api/districtx"
            })
    void knowsNoOtherAddressOfTheApi(String path) {
        assertProblem(gateway.get(path), 404, "not-found");
        assertProblem(gateway.send(gateway.to(path).header("Accept", "text/html")), 404, "not-found");
        assertNothingRouted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/cases/%ff%fe", "/api/complaints/%C3%28/acts", "/api/places?q=%ff", "/%80"})
    void forwardsNoAddressThatIsNoUtf8(String path) {
        assertProblem(gateway.get(path), 400, "invalid-input");

        gateway.complaint.verify(0, anyRequestedFor(anyUrl()));
        gateway.dispatch.verify(0, anyRequestedFor(anyUrl()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/places?q=[", "/api/places?q=]&q=%61", "/api/pl%61ces?q=[x]"})
    void forwardsNoAddressWithBracketsThatAreNotEscaped(String path) {
        assertProblem(gateway.get(path), 400, "invalid-input");

        gateway.dispatch.verify(0, anyRequestedFor(anyUrl()));
    }

    @Test
    void refusesAnAcceptHeaderThatCannotBeRead() {
        assertProblem(gateway.send(gateway.to("/error").header("Accept", "xx")), 406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/internal/cases/1/contact",
                "/api/district/../../internal/cases/1/contact",
                "/api/places/%2e%2e/%2e%2e/internal/cases/1/contact",
                "/api/places/..%2f..%2finternal/cases/1/contact",
                "/api/places/..;/internal",
                "/api/places/%252e%252e/internal",
                "//internal/cases/1/contact"
            })
    void neverRoutesWhatIsInternal(String path) {
        HttpResponse<String> answer = gateway.get(path);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(json(answer).path("code").asString()).isIn("unreadable-body", "not-found");
        assertNothingRouted();
    }

    @Test
    void passesPathAndQueryOnAsTheyWereWritten() {
        String path = "/api/hotline/imports?filename=%E5%B7%A5%E5%8D%95+1%2B2.csv&mapping=a%3Db&empty=&x=~!*'()";

        call("POST", path, null);

        gateway.complaint.verify(postRequestedFor(urlEqualTo(path)));
    }

    @Test
    void beginsATraceOfItsOwnAndNamesItInProblems() {
        String claimed = "00-" + GatewayUnderTest.TRACE + "-00f067aa0ba902b7-01";
        HttpResponse<String> answer = gateway.send(gateway.to("/api/district").header("traceparent", claimed));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(onlyRequest(gateway.dispatch).getHeader("traceparent"))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01")
                .doesNotContain(GatewayUnderTest.TRACE);

        HttpResponse<String> problem = gateway.send(gateway.to("/api/nothing").header("traceparent", claimed));
        assertThat(json(problem).path("traceId").asString())
                .matches("[0-9a-f]{32}")
                .isNotEqualTo(GatewayUnderTest.TRACE);
    }

    @Test
    void passesOnNothingThatAClientClaimsAboutItself() {
        gateway.send(gateway.to("/api/district")
                .header("X-Forwarded-For", "10.0.0.1")
                .header("X-Forwarded-Host", "evil.example")
                .header("Forwarded", "for=10.0.0.1")
                .header("X-Real-IP", "10.0.0.1")
                .header("X-Huiyin-Actor", "admin")
                .header("Remote-User", "admin")
                .header("Query-Code", "7K2QMX"));

        LoggedRequest seen = onlyRequest(gateway.dispatch);
        assertThat(seen.getAllHeaderKeys())
                .noneMatch(name -> name.toLowerCase().matches("x-.*|forwarded|remote-user"))
                .contains("Query-Code");
    }

    @Test
    void passesTheTokenOnSoThatTheServiceChecksItAgain() {
        call("GET", "/api/cases", DemoAccount.OFFICER_DANZISHI);

        assertThat(onlyRequest(gateway.complaint).getHeader("Authorization"))
                .isEqualTo("Bearer " + stack.tokens().of(DemoAccount.OFFICER_DANZISHI));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 404, 409, 422, 500, 503})
    void passesAServicesOwnProblemOnUnchanged(int status) {
        String body = "{\"code\":\"its-own\",\"status\":" + status + "}";
        gateway.dispatch.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withStatus(status)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody(body)));

        HttpResponse<String> answer = gateway.get("/api/district");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo(body);
        gateway.dispatch.verify(1, getRequestedFor(urlEqualTo("/api/district")));
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/complaints, Idempotency-Key, 7f3a-1",
        "GET, /api/complaints/NA-1, Query-Code, 7K2QMX",
        "POST, /api/cases/0198f2/acts, If-Match, '\"7\"'",
        "POST, /api/hotline/work-orders, Huiyin-Signature, 9c1d",
        "POST, /api/hotline/imports, Huiyin-Timestamp, 1795570000",
        "GET, /api/notifications/stream, Last-Event-ID, 0198f2",
        "GET, /api/notifications, Accept-Language, en-GB"
    })
    void passesOnTheHeadersThatServicesAskFor(String method, String path, String header, String value) {
        HttpRequest.Builder request = gateway.to(path)
                .header("Authorization", "Bearer " + stack.tokens().of(DemoAccount.OFFICER_DANZISHI))
                .header(header, value)
                .method(
                        method,
                        method.equals("GET") || method.equals("HEAD")
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString("{}"));

        assertThat(gateway.send(request).statusCode()).isEqualTo(200);

        WireMockServer service = path.startsWith("/api/notifications") ? gateway.notify : gateway.complaint;
        assertThat(onlyRequest(service).getHeader(header)).isEqualTo(value);
    }

    @Test
    void passesBackWhereToGoAndWhichVersionItIs() {
        gateway.complaint.stubFor(any(anyUrl())
                .willReturn(aResponse()
                        .withStatus(201)
                        .withHeader("Location", "/api/complaints/NA-20261124-0137")
                        .withHeader("ETag", "\"7\"")
                        .withHeader("Retry-After", "3")));

        HttpResponse<String> answer = call("POST", "/api/complaints", null);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"7\"");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("3");
        String location = answer.headers().firstValue("Location").orElseThrow();
        assertThat(gateway.get(location).statusCode()).isEqualTo(201);
        gateway.complaint.verify(getRequestedFor(urlEqualTo("/api/complaints/NA-20261124-0137")));
    }

    @Test
    void tellsThePagesWhereToSignIn() {
        HttpResponse<String> answer = gateway.get("/api/session-settings");

        assertThat(json(answer).path("issuer").asString()).isEqualTo(stack.issuer());
        assertThat(json(answer).path("clientId").asString()).isEqualTo("huiyin-web");
    }

    private HttpResponse<String> call(String method, String path, DemoAccount account) {
        HttpRequest.Builder request = gateway.to(path)
                .method(
                        method,
                        method.equals("GET") || method.equals("HEAD")
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString("{}"))
                .header("Content-Type", "application/json");
        if (account != null) {
            request.header("Authorization", "Bearer " + stack.tokens().of(account));
        }
        return gateway.send(request);
    }

    private void assertNothingRouted() {
        gateway.complaint.verify(0, anyRequestedFor(anyUrl()));
        gateway.dispatch.verify(0, anyRequestedFor(anyUrl()));
        gateway.notify.verify(0, anyRequestedFor(anyUrl()));
    }

    private static LoggedRequest onlyRequest(WireMockServer service) {
        assertThat(service.findAll(anyRequestedFor(anyUrl()))).hasSize(1);
        return service.findAll(anyRequestedFor(anyUrl())).getFirst();
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String code) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(json(answer).path("type").asString()).isEqualTo("/problems/" + code);
        assertThat(json(answer).path("code").asString()).isEqualTo(code);
        assertThat(json(answer).path("status").asInt()).isEqualTo(status);
        assertThat(json(answer).path("traceId").asString()).matches("[0-9a-f]{32}");
    }
}
