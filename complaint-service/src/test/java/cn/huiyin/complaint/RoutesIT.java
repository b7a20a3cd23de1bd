package cn.huiyin.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.platform.identity.Access;
import cn.huiyin.platform.identity.Role;
import cn.huiyin.platform.identity.Route;
import cn.huiyin.platform.identity.RouteTable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Every route of the service, called by everybody: without a token, and by an account of each role. */
class RoutesIT extends RunningComplaintService {

    private static final int NOT_SIGNED_IN = 401;
    private static final int NOT_ALLOWED = 403;

    /** Answers to a caller who has access, but asks for something that does not exist or sends no body. */
    private static final Set<Integer> ACCESS_GRANTED = Set.of(200, 202, 400, 404, 415);

    private static final String DOCUMENTATION = "/v3/api-docs";
    private static final String HOTLINE = "/api/hotline/";

    @Autowired
    private RouteTable table;

    @Test
    void knowsARuleForEveryRouteAndARouteForEveryRule() {
        assertThat(routes())
                .allSatisfy(route -> assertThat(route.rule()).as(route.path()).isPresent());
        assertThat(table.idleRules()).isEmpty();
    }

    @Test
    void servesWhatTheInterfaceSays() {
        assertThat(routes().map(route -> route.method() + " " + route.path()))
                .contains(
                        "POST /api/complaints",
                        "GET /api/complaints",
                        "GET /api/complaints/{number}",
                        "GET /api/complaints/{number}/photos/{photoId}",
                        "POST /api/complaints/{number}/acts",
                        "GET /api/cases",
                        "GET /api/cases/{caseId}",
                        "GET /api/cases/{caseId}/photos/{photoId}",
                        "POST /api/cases/{caseId}/acts",
                        "POST /api/cases/{caseId}/contact-views",
                        "POST /api/incidents",
                        "GET /api/incidents/{incident}",
                        "POST /api/incidents/{incident}/work",
                        "POST /api/incidents/{incident}/acts",
                        "GET /api/cases/{caseId}/proposals",
                        "PUT /api/cases/{caseId}/proposals/{otherId}/dismissal",
                        "GET /api/cases/{caseId}/officer-proposals",
                        "GET /api/statistics/hot-spots",
                        "GET /api/statistics/hot-spots/{site}/cases",
                        "GET /api/dispatch/sites",
                        "GET /api/dispatch/sites/{site}/night-work-advice",
                        "GET /api/contact-accesses",
                        "GET /api/contact-accesses/persons",
                        "GET /api/contact-accesses/own",
                        "GET /internal/cases/{caseId}/contact",
                        "POST /api/hotline/work-orders",
                        "POST /api/hotline/imports",
                        "POST /api/hotline/imports/preview",
                        "POST /api/imports",
                        "POST /api/imports/preview",
                        "GET /api/imports/sources",
                        "PUT /api/imports/sources",
                        "GET /api/cases/count",
                        "GET /api/cases/{caseId}/answer-aids",
                        "GET /api/cases/near",
                        "POST /api/cases/of-caller",
                        "GET /api/cases/promised-deadlines",
                        "POST /api/calls",
                        "GET /api/complaints/near",
                        "GET /api/statistics/cases",
                        "GET /api/statistics/overview",
                        "GET /api/statistics/sampled-satisfaction",
                        "GET /api/statistics/sampled-satisfaction/follow-ups",
                        "POST /api/surveys",
                        "GET /api/surveys",
                        "GET /api/surveys/{surveyId}",
                        "GET /api/surveys/{surveyId}/follow-ups",
                        "POST /api/surveys/{surveyId}/close",
                        "POST /api/surveys/calls/next",
                        "POST /api/surveys/calls/{followUpId}/attempts",
                        "POST /api/surveys/calls/{followUpId}/contact-views",
                        "GET /api/department/tasks",
                        "GET /api/department/tasks/count",
                        "POST /api/cases/bulk-assign",
                        "POST /api/cases/bulk-assign-officer",
                        "POST /api/office/hand-overs",
                        "GET /api/office/workload",
                        "GET /api/admin/automatic-joins",
                        "PUT /api/admin/automatic-joins",
                        "GET /api/admin/calendar",
                        "POST /api/admin/calendar/previews",
                        "POST /api/admin/calendar/uploads",
                        "GET /api/admin/pack",
                        "GET /api/admin/log/complaint-service",
                        "GET /api/admin/dead-letters/complaint-service",
                        "POST /api/admin/dead-letters/complaint-service/{queue}/replays");
    }

    @TestFactory
    Stream<DynamicTest> asksForATokenWhereOneIsNeeded() {
        return routes().filter(route -> !route.path().startsWith(HOTLINE))
                .map(route -> dynamicTest(name(route), () -> {
                    Set<Integer> expected =
                            accessOf(route) instanceof Access.Open ? ACCESS_GRANTED : Set.of(NOT_SIGNED_IN);
                    assertThat(call(route, anonymous())).isIn(expected);
                }));
    }

    @TestFactory
    Stream<DynamicTest> letsInTheRolesThatTheRuleNamesAndNoOther() {
        return routes().filter(route -> accessOf(route) instanceof Access.AnyOf)
                .flatMap(route -> callers().entrySet().stream()
                        .map(caller -> dynamicTest(name(route) + " as " + caller.getKey(), () -> {
                            Set<Role> roles = ((Access.AnyOf) accessOf(route)).roles();
                            Set<Integer> expected =
                                    roles.contains(caller.getKey()) ? ACCESS_GRANTED : Set.of(NOT_ALLOWED);
                            assertThat(call(route, caller.getValue())).isIn(expected);
                        })));
    }

    @TestFactory
    Stream<DynamicTest> takesNothingFromAHotlineWithoutItsSignature() {
        return routes().filter(route -> route.path().startsWith(HOTLINE))
                .map(route -> dynamicTest(name(route), () -> assertThat(call(route, as(DemoAccount.SUPERVISOR)))
                        .isEqualTo(NOT_SIGNED_IN)));
    }

    @Test
    void answersACaseThatThereIsNotAsOneThatIsNotYours() {
        assertThat(Web.get(url("/api/cases/x"), as(DemoAccount.SUPERVISOR)).status())
                .isEqualTo(404);
        assertThat(Web.get(url("/api/cases/x"), as(DemoAccount.OFFICER_NANPING)).status())
                .isEqualTo(404);
        assertThat(Web.get(url("/api/complaints/NA-20261124-0001"), anonymous()).status())
                .isEqualTo(404);
    }

    @Test
    void answersTheQueueToWhoMaySeeIt() {
        assertThat(Web.get(url("/api/cases"), as(DemoAccount.SUPERVISOR)).status())
                .isEqualTo(200);
        assertThat(Web.get(url("/api/cases"), as(DemoAccount.CITIZEN)).status()).isEqualTo(403);
    }

    /** Without the head of an office, whose account has the officer's role too. */
    private static Map<Role, Map<String, String>> callers() {
        EnumMap<Role, Map<String, String>> callers = new EnumMap<>(Role.class);
        callers.put(Role.CITIZEN, as(DemoAccount.CITIZEN));
        callers.put(Role.OPERATOR, as(DemoAccount.OPERATOR));
        callers.put(Role.TRIAGE, as(DemoAccount.TRIAGE));
        callers.put(Role.OFFICER, as(DemoAccount.OFFICER_DANZISHI));
        callers.put(Role.DEPARTMENT, as(DemoAccount.DEPARTMENT_ECOLOGY));
        callers.put(Role.SUPERVISOR, as(DemoAccount.SUPERVISOR));
        callers.put(Role.INTEGRITY, as(DemoAccount.INTEGRITY));
        callers.put(Role.LEADER, as(DemoAccount.LEADER));
        callers.put(Role.ADMIN, as(DemoAccount.ADMIN));
        callers.put(Role.SERVICE, asService());
        return callers;
    }

    private static Map<String, String> asService() {
        TestStack stack = stackOf(RunningComplaintService.class);
        String token = stack.tokens().ofClient("huiyin-notify", stack.settings().get("HUIYIN_SERVICE_CLIENT_SECRET"));
        HashMap<String, String> headers = new HashMap<>(anonymous());
        headers.put("Authorization", "Bearer " + token);
        return headers;
    }

    private Stream<Route> routes() {
        return table.routes().stream().filter(route -> !route.path().startsWith(DOCUMENTATION));
    }

    private int call(Route route, Map<String, String> headers) {
        String body = route.method().name().equals("GET") ? "" : "{}";
        return Web.send(route.method().name(), url(route.samplePath()), headers, body)
                .status();
    }

    private static Access accessOf(Route route) {
        return route.rule().orElseThrow().access();
    }

    private static String name(Route route) {
        return route.method() + " " + route.path();
    }
}
