package cn.huiyin.complaint.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.hostile.HostileCall;
import cn.huiyin.localstack.testing.hostile.HostileCalls;
import cn.huiyin.localstack.testing.hostile.HostileText;
import cn.huiyin.localstack.testing.hostile.ResponseChecks;
import cn.huiyin.platform.identity.Access;
import cn.huiyin.platform.identity.Role;
import cn.huiyin.platform.identity.Route;
import cn.huiyin.platform.identity.RouteTable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Every text that the interface takes, as the OpenAPI document names it: a new route is here by itself. */
class HostileRoutesIT extends ServiceForHostileTexts {

    private static final Path DOCUMENT = Path.of("../docs/openapi/complaint-service.json");

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("office", "500108006"),
            Map.entry("category", "noise.construction.night"),
            Map.entry("categoryHint", "noise.construction.night"),
            Map.entry("channel", "web"),
            Map.entry("deadlineClass", "standard"),
            Map.entry("phone", "13800138000"),
            Map.entry("email", "li@example.org"),
            Map.entry("part", "gazetteer"),
            Map.entry("from", "2026-11-02"),
            Map.entry("to", "2026-11-08"),
            Map.entry("year", "2027"),
            Map.entry("If-Match", "\"1\""));

    private static final Map<Role, DemoAccount> ACCOUNTS = Map.of(
            Role.CITIZEN, DemoAccount.CITIZEN,
            Role.OPERATOR, DemoAccount.OPERATOR,
            Role.TRIAGE, DemoAccount.TRIAGE,
            Role.OFFICER, DemoAccount.OFFICER_DANZISHI,
            Role.OFFICE_HEAD, DemoAccount.HEAD_DANZISHI,
            Role.DEPARTMENT, DemoAccount.DEPARTMENT_ECOLOGY,
            Role.SUPERVISOR, DemoAccount.SUPERVISOR,
            Role.ADMIN, DemoAccount.ADMIN);

    @Autowired
    private RouteTable routes;

    @TestFactory
    Stream<DynamicTest> answersEachWithAProblemOrWithoutWhatNobodyCanSee() {
        Map<String, List<HostileCall>> byRoute = HostileCalls.of(DOCUMENT, KNOWN).stream()
                .collect(Collectors.groupingBy(
                        call -> call.method() + " " + call.route(), TreeMap::new, Collectors.toList()));
        return byRoute.entrySet().stream()
                .map(route -> DynamicTest.dynamicTest(route.getKey(), () -> {
                    Map<String, String> account = headersOf(route.getValue().getFirst());
                    assertThat(route.getValue().stream().flatMap(call -> faults(call, account)))
                            .isEmpty();
                }));
    }

    @Test
    void knowsEveryRouteThatTakesABody() {
        assertThat(HostileCalls.of(DOCUMENT, KNOWN).stream()
                        .filter(call -> call.place().startsWith("/"))
                        .map(HostileCall::route))
                .contains("/api/complaints", "/api/calls", "/api/cases/{caseId}/acts", "/api/admin/calendar/uploads");
    }

    @Test
    void wouldNoticeATextThatCameBackAsItWas() {
        assertThat(ResponseChecks.failures(new Reply(
                        200, "{\"a\":[\"" + HostileText.DIRECTION_MARKS.text() + "\"]}", Optional.empty(), 0)))
                .isNotEmpty();
        assertThat(ResponseChecks.failures(new Reply(400, "<html>", Optional.empty(), 0)))
                .isNotEmpty();
    }

    private Stream<String> faults(HostileCall call, Map<String, String> account) {
        HashMap<String, String> headers = new HashMap<>(account);
        if (!call.body().isEmpty()) {
            headers.put("Content-Type", "application/json");
        }
        headers.put("Idempotency-Key", call.toString().replaceAll("[^ -~]", "-"));
        headers.put("If-Match", "\"1\"");
        headers.putAll(call.headers());
        Reply reply = Web.send(call.method(), url(call.target()), headers, call.body());
        return ResponseChecks.failures(call, reply);
    }

    /** Of an account that may use the route of the call. */
    private Map<String, String> headersOf(HostileCall call) {
        Access access = routes.routes().stream()
                .filter(route -> route.path().equals(call.route()))
                .filter(route -> route.method().name().equals(call.method()))
                .findFirst()
                .flatMap(Route::rule)
                .orElseThrow()
                .access();
        TestStack stack = TestStack.of(ServiceForHostileTexts.class);
        return switch (access) {
            case Access.Open _ -> Map.of();
            case Access.SignedIn _ -> stack.tokens().headers(DemoAccount.CITIZEN.username());
            case Access.AnyOf(var roles) ->
                roles.stream()
                        .sorted()
                        .filter(ACCOUNTS::containsKey)
                        .findFirst()
                        .map(role -> stack.tokens().headers(ACCOUNTS.get(role).username()))
                        .orElse(Map.of());
        };
    }
}
