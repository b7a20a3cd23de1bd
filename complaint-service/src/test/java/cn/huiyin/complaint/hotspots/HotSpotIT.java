package cn.huiyin.complaint.hotspots;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.DeskCalls;
import cn.huiyin.complaint.DeskCalls.Filed;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.cases.projections.ProjectChanges;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A site with rising complaints: each figure opens exactly what it counts, and the advice is for few. */
class HotSpotIT extends RunningComplaintService {

    private static final String LIST = "/api/statistics/hot-spots";

    @Autowired
    private ProjectChanges changes;

    private DeskCalls desk;
    private List<Filed> filed;

    @BeforeEach
    void file() {
        desk = new DeskCalls(url(""), stackOf(RunningComplaintService.class).tokens());
        filed = IntStream.range(0, 6)
                .mapToObj(_ -> desk.file("工地半夜打桩", 106.566, 29.523))
                .toList();
        filed.subList(0, 3).forEach(one -> ok(desk.assign(one, DeskCalls.NANPING)));
        changes.run();
    }

    @Test
    void opensExactlyTheCasesThatAFigureCounts() {
        JsonValue site = site();

        Reply cases = desk.get(path(site, "recent"), DemoAccount.SUPERVISOR);

        assertThat(ids(cases)).hasSize((int) site.get("recent").number());
        assertThat(ids(cases)).containsAll(filed.stream().map(Filed::caseId).toList());
        assertThat(ids(desk.get(path(site, "past"), DemoAccount.SUPERVISOR)))
                .hasSize((int) site.get("past").number());
    }

    @Test
    void countsNoRestrictedCase() {
        long before = site().get("recent").number();

        ok(desk.act(filed.getLast(), "restrict", Map.of("reason", "反映的是经办人员"), DemoAccount.TRIAGE));
        changes.run();

        JsonValue site = site();
        assertThat(site.get("recent").number()).isEqualTo(before - 1);
        assertThat(ids(desk.get(path(site, "recent"), DemoAccount.SUPERVISOR)))
                .doesNotContain(filed.getLast().caseId());
    }

    @Test
    void advisesTheDepartmentThatGrantsPermitsAndNoOther() {
        String path = "/api/dispatch/sites/" + site().get("site").textOrEmpty() + "/night-work-advice";

        JsonValue advice = desk.get(path, DemoAccount.DEPARTMENT_ECOLOGY).json();

        assertThat(advice.get("count").number())
                .isEqualTo(ids(desk.get(path(site(), "night-work"), DemoAccount.SUPERVISOR))
                        .size())
                .isGreaterThanOrEqualTo(3);
        assertThat(advice.get("advice").textOrEmpty()).isIn("with-conditions", "advise-against");
        assertThat(advice.get("reasons").items()).hasSize(2);
        assertThat(desk.get(path, DemoAccount.SUPERVISOR).status()).isEqualTo(200);
        assertThat(desk.get(path, DemoAccount.DEPARTMENT_URBAN).status()).isEqualTo(404);
        assertThat(desk.get(path, DemoAccount.OFFICER_NANPING).status()).isEqualTo(403);
        assertThat(desk.get(path, DemoAccount.CITIZEN).status()).isEqualTo(403);
        assertThat(desk.get("/api/dispatch/sites/892a1072b5bffff0/night-work-advice", DemoAccount.SUPERVISOR)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void listsTheSitesForTheDepartmentThatGrantsPermitsWithoutAnyComplaint() {
        String site = site().get("site").textOrEmpty();
        Reply listed = desk.get("/api/dispatch/sites", DemoAccount.DEPARTMENT_ECOLOGY);

        JsonValue found = listed.json().get("items").items().stream()
                .filter(one -> one.get("nightWork").get("site").textOrEmpty().equals(site))
                .findFirst()
                .orElseThrow();
        assertThat(listed.json().get("addressed").isTrue()).isTrue();
        assertThat(found.get("lon").toString()).startsWith("106.5");
        assertThat(found.get("nightWork").get("advice").textOrEmpty()).isIn("with-conditions", "advise-against");
        assertThat(listed.body()).doesNotContain("南坪西路", filed.getFirst().number());
        assertThat(desk.get("/api/dispatch/sites", DemoAccount.SUPERVISOR)
                        .json()
                        .get("items")
                        .items())
                .hasSameSizeAs(listed.json().get("items").items());
        Reply others = desk.get("/api/dispatch/sites", DemoAccount.DEPARTMENT_URBAN);
        assertThat(others.json().get("items").items()).isEmpty();
        assertThat(others.json().get("addressed").isTrue()).isFalse();
        assertThat(desk.get("/api/dispatch/sites", DemoAccount.OFFICER_NANPING).status())
                .isEqualTo(403);
    }

    @Test
    void refusesAPartThatThereIsNot() {
        assertThat(desk.get(path(site(), "all"), DemoAccount.SUPERVISOR).status())
                .isEqualTo(400);
    }

    private JsonValue site() {
        List<JsonValue> sites =
                desk.get(LIST, DemoAccount.SUPERVISOR).json().get("items").items();
        return sites.stream()
                .filter(site -> ids(desk.get(path(site, "recent"), DemoAccount.SUPERVISOR))
                        .contains(filed.getFirst().caseId()))
                .findFirst()
                .orElseThrow();
    }

    private static String path(JsonValue site, String part) {
        return LIST + "/" + site.get("site").textOrEmpty() + "/cases?part=" + part;
    }

    private static List<String> ids(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json().get("items").items().stream()
                .map(row -> row.get("caseId").textOrEmpty())
                .toList();
    }

    private static void ok(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }
}
