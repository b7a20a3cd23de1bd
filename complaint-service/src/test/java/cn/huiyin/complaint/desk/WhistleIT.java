package cn.huiyin.complaint.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.complaint.DeskCalls;
import cn.huiyin.complaint.DeskCalls.Filed;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Departments called in over the wire: what each sees, what each may do, and in which list the case is. */
class WhistleIT extends RunningComplaintService {

    private DeskCalls desk;

    @BeforeEach
    void connect() {
        desk = new DeskCalls(url(""), stackOf(RunningComplaintService.class).tokens());
    }

    @Test
    void showsADepartmentItsCasesAndNoOthers() {
        Filed filed = handled("夜间打桩，请部门监测");
        assertThat(see(filed, DemoAccount.DEPARTMENT_ECOLOGY).status()).isEqualTo(404);

        ok(callIn(filed, "EEB", List.of()));

        assertThat(see(filed, DemoAccount.DEPARTMENT_ECOLOGY).status()).isEqualTo(200);
        assertThat(see(filed, DemoAccount.DEPARTMENT_URBAN).status()).isEqualTo(404);
        assertThat(desk.act(filed, "report-in", Map.of(), DemoAccount.DEPARTMENT_URBAN, "\"5\"")
                        .status())
                .isEqualTo(404);
        assertThat(tasks("called", DemoAccount.DEPARTMENT_ECOLOGY)).contains(filed.number());
        assertThat(tasks("called", DemoAccount.DEPARTMENT_URBAN)).doesNotContain(filed.number());
        assertThat(desk.get("/api/cases", DemoAccount.DEPARTMENT_ECOLOGY).status())
                .isEqualTo(403);
    }

    @Test
    void showsADepartmentNoContactDataBeforeItSaysWhatFor() {
        Filed filed = handled("工地扬尘，请部门核查");
        ok(callIn(filed, "EEB", List.of()));

        JsonValue view = see(filed, DemoAccount.DEPARTMENT_ECOLOGY).json();
        assertThat(view.get("contact").get("exists").toString()).isEqualTo("true");
        assertThat(view.get("contact").get("phone").textOrEmpty()).isEmpty();
        assertThat(view.toString()).doesNotContain("13800001234").doesNotContain("138****");

        String path = "/api/cases/" + filed.caseId() + "/contact-views";
        assertThat(desk.post(path, Map.of("purpose", "verify"), DemoAccount.DEPARTMENT_ECOLOGY)
                        .status())
                .isEqualTo(422);
        Reply opened = desk.post(path, Map.of("purpose", "verify", "note", "约定夜间监测时间"), DemoAccount.DEPARTMENT_ECOLOGY);
        ok(opened);
        assertThat(opened.body()).contains("13800001234");
        assertThat(desk.post(path, Map.of("purpose", "verify", "note", "看看"), DemoAccount.DEPARTMENT_URBAN)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void goesThroughTheListsOfADepartmentAndStaysWhereItDidItsPart() {
        Filed filed = handled("夜间打桩，请生态环境局监测");
        ok(callIn(filed, "EEB", List.of("UMB")));

        ok(desk.act(filed, "decline-call", Map.of("reason", "工地由住建委监管"), DemoAccount.DEPARTMENT_URBAN));
        assertThat(see(filed, DemoAccount.DEPARTMENT_URBAN).status()).isEqualTo(404);
        ok(desk.act(filed, "report-in", Map.of("note", "今晚到场"), DemoAccount.DEPARTMENT_ECOLOGY));
        assertThat(tasks("reported", DemoAccount.DEPARTMENT_ECOLOGY)).contains(filed.number());
        assertThat(listed("called", DemoAccount.OFFICER_DANZISHI)).contains(filed.number());
        ok(desk.act(filed, "give-result", Map.of("text", "监测值 62 分贝"), DemoAccount.DEPARTMENT_ECOLOGY));

        assertThat(tasks("called", DemoAccount.DEPARTMENT_ECOLOGY)).doesNotContain(filed.number());
        assertThat(tasks("reported", DemoAccount.DEPARTMENT_ECOLOGY)).doesNotContain(filed.number());
        assertThat(tasks("done", DemoAccount.DEPARTMENT_ECOLOGY)).contains(filed.number());
        assertThat(listed("called", DemoAccount.OFFICER_DANZISHI)).doesNotContain(filed.number());
        JsonValue view = desk.view(filed, DemoAccount.OFFICER_DANZISHI);
        assertThat(view.get("calls").items())
                .extracting(call -> call.get("department").get("code").textOrEmpty() + " "
                        + call.get("state").textOrEmpty())
                .containsExactly("EEB result", "UMB declined");
        assertThat(see(filed, DemoAccount.DEPARTMENT_ECOLOGY).status()).isEqualTo(200);
    }

    @Test
    void readsAListPageByPageInItsOrder() {
        List<String> filed = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Filed one = handled("第 " + i + " 件，请部门到场");
            ok(callIn(one, "UMB", List.of()));
            filed.add(one.number());
        }

        List<String> read = new ArrayList<>();
        String cursor = "";
        do {
            JsonValue page = desk.get("/api/department/tasks?part=called&size=2" + cursor, DemoAccount.DEPARTMENT_URBAN)
                    .json();
            page.get("items")
                    .items()
                    .forEach(item -> read.add(item.get("row").get("number").textOrEmpty()));
            String next = page.get("next").textOrEmpty();
            cursor = next.isEmpty() ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());

        assertThat(read).containsSubsequence(filed).doesNotHaveDuplicates();
    }

    @Test
    void countsTheReportInOnceItIsCertain() {
        JsonValue before =
                desk.get("/api/statistics/overview", DemoAccount.SUPERVISOR).json();
        Filed filed = handled("请部门今晚到场");
        ok(callIn(filed, "EEB", List.of("UMB")));
        ok(desk.act(filed, "report-in", Map.of(), DemoAccount.DEPARTMENT_ECOLOGY));

        await().untilAsserted(() -> {
            JsonValue now =
                    desk.get("/api/statistics/overview", DemoAccount.SUPERVISOR).json();
            assertThat(share(now, "denominator") - share(before, "denominator")).isPositive();
            assertThat(share(now, "numerator") - share(before, "numerator")).isPositive();
        });
        JsonValue behind = desk.get("/api/statistics/cases?figure=reportIn&part=met", DemoAccount.HEAD_DANZISHI)
                .json();
        assertThat(behind.get("items").items())
                .extracting(row -> row.get("number").textOrEmpty())
                .contains(filed.number());
    }

    @Test
    void opensForEachDepartmentExactlyTheCallsThatItsFigureCounts() {
        Filed filed = handled("两个部门今晚到场");
        ok(callIn(filed, "EEB", List.of("UMB")));
        ok(desk.act(filed, "report-in", Map.of(), DemoAccount.DEPARTMENT_ECOLOGY));
        await().untilAsserted(() -> assertThat(behind("EEB", "met")).contains(filed.number()));

        JsonValue overview =
                desk.get("/api/statistics/overview", DemoAccount.SUPERVISOR).json();

        assertThat(behind("UMB", "counted")).doesNotContain(filed.number());
        assertThat(overview.get("byDepartment").items()).isNotEmpty().allSatisfy(row -> {
            String code = row.get("department").get("code").textOrEmpty();
            long met = row.get("reportIn").get("numerator").number();
            long counted = row.get("reportIn").get("denominator").number();
            assertThat(behind(code, "met")).hasSize((int) met);
            assertThat(behind(code, "counted")).hasSize((int) counted);
            assertThat(behind(code, "missed")).hasSize((int) (counted - met));
        });
        assertThat(overview.get("byDepartment").items().stream()
                        .mapToLong(row -> row.get("reportIn").get("denominator").number())
                        .sum())
                .isEqualTo(share(overview, "denominator"));
    }

    @Test
    void refusesADepartmentBesideAFigureThatCountsNone() {
        assertThat(desk.get("/api/statistics/cases?figure=assignment&department=EEB", DemoAccount.SUPERVISOR)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void refusesAListThatThereIsNot() {
        assertThat(desk.get("/api/department/tasks?part=all", DemoAccount.DEPARTMENT_ECOLOGY)
                        .status())
                .isEqualTo(400);
    }

    @Test
    void tellsTheCitizenInPlainWordsWhoWasCalledInAndNotWhatTheyWroteEachOther() {
        Filed filed = handled("打桩声太大");
        ok(callIn(filed, "EEB", List.of()));
        ok(desk.act(filed, "report-in", Map.of("note", "内部安排"), DemoAccount.DEPARTMENT_ECOLOGY));
        ok(desk.act(filed, "give-result", Map.of("text", "内部反馈"), DemoAccount.DEPARTMENT_ECOLOGY));

        String seen = Web.get(url("/api/complaints/" + filed.number()), Map.of("Query-Code", filed.queryCode()))
                .body();

        assertThat(seen).contains("call-in").contains("report-in").contains("区生态环境局");
        assertThat(seen).doesNotContain("内部安排").doesNotContain("内部反馈").doesNotContain("请到现场监测");
    }

    private Filed handled(String text) {
        Filed filed = desk.fileWithContact(text);
        ok(desk.assign(filed, DeskCalls.DANZISHI));
        ok(desk.act(filed, "accept", Map.of(), DemoAccount.OFFICER_DANZISHI));
        return filed;
    }

    private Reply callIn(Filed filed, String lead, List<String> supporting) {
        return desk.act(
                filed,
                "call-in",
                Map.of("lead", lead, "supporting", supporting, "task", "请到现场监测", "reportWithin", 8),
                DemoAccount.OFFICER_DANZISHI);
    }

    private Reply see(Filed filed, DemoAccount account) {
        return desk.get("/api/cases/" + filed.caseId(), account);
    }

    private List<String> tasks(String part, DemoAccount account) {
        return desk.get("/api/department/tasks?size=100&part=" + part, account).json().get("items").items().stream()
                .map(item -> item.get("row").get("number").textOrEmpty())
                .toList();
    }

    private List<String> listed(String view, DemoAccount account) {
        return desk.get("/api/cases?size=100&view=" + view, account).json().get("items").items().stream()
                .map(row -> row.get("number").textOrEmpty())
                .toList();
    }

    private List<String> behind(String department, String part) {
        String path =
                "/api/statistics/cases?figure=reportIn&size=100&part=%s&department=%s".formatted(part, department);
        return desk.get(path, DemoAccount.SUPERVISOR).json().get("items").items().stream()
                .map(row -> row.get("number").textOrEmpty())
                .toList();
    }

    private static long share(JsonValue overview, String what) {
        return Long.parseLong(overview.get("reportIn").get(what).toString());
    }

    private static void ok(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }
}
