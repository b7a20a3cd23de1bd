package cn.huiyin.complaint.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.DeskCalls;
import cn.huiyin.complaint.DeskCalls.Filed;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which officer has which case inside an office, over the wire: one, many at once, and all of who is away. */
class OfficersIT extends RunningComplaintService {

    private static final String OFFICER = "c0ffee00-0000-4000-8000-000000000004";
    private static final String AWAY = "officer-who-is-away";
    private static final String ANOTHER = "somebody-else";
    private static final Map<String, String> NAMES = Map.of(OFFICER, "周立", AWAY, "吴平", ANOTHER, "郑敏");

    private DeskCalls desk;

    @BeforeEach
    void connect() {
        desk = new DeskCalls(url(""), stackOf(RunningComplaintService.class).tokens());
    }

    @Test
    void listsAsMineWhatTheHeadGaveToMe() {
        Filed filed = assigned("垃圾站异味");
        ok(give(filed, OFFICER, DemoAccount.HEAD_DANZISHI));

        assertThat(numbers("/api/cases?view=mine", DemoAccount.OFFICER_DANZISHI))
                .contains(filed.number());
        assertThat(numbers("/api/cases?view=mine", DemoAccount.HEAD_DANZISHI)).doesNotContain(filed.number());
        assertThat(numbers("/api/cases?officer=none", DemoAccount.HEAD_DANZISHI))
                .doesNotContain(filed.number());
        assertThat(give(filed, AWAY, DemoAccount.OFFICER_DANZISHI).status()).isEqualTo(422);
        assertThat(give(filed, AWAY, DemoAccount.HEAD_NANPING).status()).isEqualTo(404);
    }

    @Test
    void doesEachOfManyForItselfAndSaysForEachWhatHappened() {
        Filed one = assigned("烧烤油烟一");
        Filed stale = assigned("烧烤油烟二");
        Filed foreign = desk.file("别的镇街的件");
        ok(desk.assign(foreign, DeskCalls.NANPING));
        List<Map<String, Object>> cases =
                List.of(seen(one, 2), seen(stale, 1), seen(foreign, 2), Map.of("caseId", "nobody", "version", 1));

        Reply told = desk.post(
                "/api/cases/bulk-assign-officer",
                Map.of("cases", cases, "officer", OFFICER, "officerName", "周立"),
                DemoAccount.HEAD_DANZISHI);

        ok(told);
        assertThat(told.json().get("done").toString()).isEqualTo("1");
        assertThat(told.json().get("items").items())
                .extracting(item -> item.get("why").textOrEmpty())
                .containsExactly("", "stale-version", "not-found", "not-found");
        assertThat(desk.view(one, DemoAccount.HEAD_DANZISHI)
                        .get("officer")
                        .get("name")
                        .textOrEmpty())
                .isEqualTo("周立");
    }

    @Test
    void assignsManyToAnOfficeFromTheTriageDesk() {
        Filed one = desk.file("说不清在哪里一");
        Filed unknown = desk.file("说不清在哪里二");

        Reply told = desk.post(
                "/api/cases/bulk-assign",
                Map.of("cases", List.of(seen(one, 1), seen(unknown, 1)), "office", DeskCalls.DANZISHI, "reason", "按地址"),
                DemoAccount.TRIAGE);
        Reply again = desk.post(
                "/api/cases/bulk-assign",
                Map.of("cases", List.of(seen(one, 2)), "office", "999999999", "reason", "按地址"),
                DemoAccount.TRIAGE);

        assertThat(told.json().get("done").toString()).isEqualTo("2");
        assertThat(again.json().get("items").items())
                .extracting(item -> item.get("why").textOrEmpty())
                .containsExactly("unknown-office");
        assertThat(numbers("/api/cases?size=100", DemoAccount.OFFICER_DANZISHI))
                .contains(one.number(), unknown.number());
    }

    @Test
    void handsOverAllThatSomebodyHasOpenAndNothingElse() {
        Filed first = assigned("噪声一");
        Filed second = assigned("噪声二");
        Filed ofAnother = assigned("噪声三");
        ok(give(first, AWAY, DemoAccount.HEAD_DANZISHI));
        ok(give(second, AWAY, DemoAccount.HEAD_DANZISHI));
        ok(give(ofAnother, ANOTHER, DemoAccount.HEAD_DANZISHI));

        Reply told = desk.post(
                "/api/office/hand-overs",
                Map.of("from", AWAY, "officer", OFFICER, "officerName", "周立"),
                DemoAccount.HEAD_DANZISHI);

        assertThat(told.json().get("done").toString()).isEqualTo("2");
        assertThat(numbers("/api/cases?officer=" + AWAY, DemoAccount.HEAD_DANZISHI))
                .isEmpty();
        assertThat(numbers("/api/cases?officer=" + ANOTHER, DemoAccount.HEAD_DANZISHI))
                .containsExactly(ofAnother.number());
        assertThat(desk.post(
                                "/api/office/hand-overs",
                                Map.of("from", OFFICER, "officer", AWAY, "officerName", "x"),
                                DemoAccount.OFFICER_DANZISHI)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void opensExactlyTheCasesThatAFigureOfTheWorkloadCounts() {
        ok(give(assigned("件一"), OFFICER, DemoAccount.HEAD_DANZISHI));
        assigned("件二");

        JsonValue loads =
                desk.get("/api/office/workload", DemoAccount.HEAD_DANZISHI).json();

        assertThat(loads.items()).isNotEmpty().allSatisfy(load -> {
            String officer = load.get("officer").textOrEmpty();
            for (String view : List.of("open", "soon", "overdue")) {
                String path = "/api/cases/count?view=" + view + "&officer=" + (officer.isEmpty() ? "none" : officer);
                assertThat(load.get(view).toString())
                        .as(path)
                        .isEqualTo(desk.get(path, DemoAccount.HEAD_DANZISHI)
                                .json()
                                .get("count")
                                .toString());
            }
        });
        assertThat(desk.get("/api/office/workload", DemoAccount.HEAD_NANPING)
                        .json()
                        .items())
                .noneMatch(load -> load.get("officer").textOrEmpty().equals(OFFICER));
    }

    private Filed assigned(String text) {
        Filed filed = desk.file(text);
        ok(desk.assign(filed, DeskCalls.DANZISHI));
        return filed;
    }

    private Reply give(Filed filed, String officer, DemoAccount by) {
        return desk.act(filed, "assign-officer", Map.of("officer", officer, "officerName", NAMES.get(officer)), by);
    }

    private static Map<String, Object> seen(Filed filed, long version) {
        return Map.of("caseId", filed.caseId(), "version", version);
    }

    private List<String> numbers(String path, DemoAccount account) {
        return desk
                .get(path + (path.contains("?") ? "&" : "?") + "size=100", account)
                .json()
                .get("items")
                .items()
                .stream()
                .map(row -> row.get("number").textOrEmpty())
                .toList();
    }

    private static void ok(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }
}
