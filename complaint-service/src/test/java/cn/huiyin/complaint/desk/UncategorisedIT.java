package cn.huiyin.complaint.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.DeskCalls;
import cn.huiyin.complaint.DeskCalls.Filed;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The list of cases that an office has though nobody has said what they are about. */
class UncategorisedIT extends RunningComplaintService {

    private static final String LIST = "/api/cases?view=uncategorised&size=100";
    private static final String COUNT = "/api/cases/count?view=uncategorised";

    private DeskCalls desk;

    @BeforeEach
    void connect() {
        desk = new DeskCalls(url(""), stackOf(RunningComplaintService.class).tokens());
    }

    @Test
    void listsACaseFromItsAssignmentUntilItHasACategory() {
        Filed filed = desk.file("那边总是很烦人");
        assertThat(numbers(DemoAccount.TRIAGE)).doesNotContain(filed.number());

        ok(assign(filed, DeskCalls.DANZISHI, Map.of()));
        assertThat(numbers(DemoAccount.TRIAGE)).contains(filed.number());
        assertThat(numbers(DemoAccount.SUPERVISOR)).contains(filed.number());
        assertThat(numbers(DemoAccount.OFFICER_DANZISHI)).contains(filed.number());
        assertThat(numbers(DemoAccount.OFFICER_NANPING)).doesNotContain(filed.number());
        assertThat(desk.get(LIST + "&office=" + DeskCalls.NANPING, DemoAccount.TRIAGE)
                        .body())
                .doesNotContain(filed.number());
        long before = count();

        ok(assign(filed, DeskCalls.NANPING, Map.of("category", "noise.construction.night")));
        assertThat(numbers(DemoAccount.TRIAGE)).doesNotContain(filed.number());
        assertThat(count()).isEqualTo(before - 1);
    }

    @Test
    void noCountStopsAtThePageSize() {
        long before = count();
        List.of("件一", "件二", "件三").forEach(text -> ok(assign(desk.file(text), DeskCalls.DANZISHI, Map.of())));

        assertThat(desk.get("/api/cases?view=uncategorised&size=1", DemoAccount.TRIAGE)
                        .json()
                        .get("items")
                        .items())
                .hasSize(1);
        assertThat(count()).isEqualTo(before + 3);
    }

    @Test
    void shrinksWhenTheCategoryIsCorrected() {
        Filed byDesk = desk.file("那边总是很烦人");
        Filed byOffice = desk.file("那边还是很烦人");
        List.of(byDesk, byOffice).forEach(filed -> ok(assign(filed, DeskCalls.DANZISHI, Map.of())));
        long before = count();

        ok(correct(byDesk, "noise.construction.night", DemoAccount.TRIAGE));
        ok(correct(byOffice, "noise.construction.night", DemoAccount.OFFICER_DANZISHI));

        assertThat(numbers(DemoAccount.TRIAGE)).doesNotContain(byDesk.number(), byOffice.number());
        assertThat(count()).isEqualTo(before - 2);
    }

    @Test
    void isNotMendedByAWrongPersonNorByAWrongCode() {
        Filed filed = desk.file("那边总是很烦人");
        ok(assign(filed, DeskCalls.DANZISHI, Map.of()));

        assertThat(correct(filed, "noise.construction.night", DemoAccount.OFFICER_NANPING)
                        .status())
                .isEqualTo(404);
        assertThat(correct(filed, "noise.construction.night", DemoAccount.OPERATOR)
                        .status())
                .isEqualTo(403);
        assertThat(correct(filed, "noise.of-nowhere", DemoAccount.TRIAGE).status())
                .isEqualTo(422);
        assertThat(numbers(DemoAccount.TRIAGE)).contains(filed.number());
    }

    @Test
    void tellsTheOfficeOfACorrectionAndNotTheCitizen() {
        Filed filed = desk.file("那边总是很烦人");
        ok(assign(filed, DeskCalls.DANZISHI, Map.of()));
        ok(correct(filed, "noise.construction.night", DemoAccount.TRIAGE));

        assertThat(desk.get("/api/cases/" + filed.caseId(), DemoAccount.OFFICER_DANZISHI)
                        .body())
                .contains("\"correct-category\"", "夜间施工噪声", "听错了");
        Reply tracked = Web.get(url("/api/complaints/" + filed.number()), Map.of("Query-Code", filed.queryCode()));
        assertThat(tracked.body()).contains("夜间施工噪声").doesNotContain("correct-category", "听错了");
    }

    @Test
    void leavesOutWhatIsRestricted() {
        Filed filed = desk.file("有人很过分");
        ok(assign(filed, DeskCalls.DANZISHI, Map.of()));

        ok(desk.act(filed, "restrict", Map.of("reason", "反映的是经办人员"), DemoAccount.TRIAGE));

        assertThat(numbers(DemoAccount.TRIAGE)).doesNotContain(filed.number());
        assertThat(desk.get(LIST, DemoAccount.CITIZEN).status()).isEqualTo(403);
    }

    private Reply assign(Filed filed, String office, Map<String, String> more) {
        HashMap<String, String> body = new HashMap<>(more);
        body.put("office", office);
        body.put("reason", "按所在地派单");
        return desk.act(filed, "assign", body, DemoAccount.TRIAGE);
    }

    private Reply correct(Filed filed, String category, DemoAccount account) {
        return desk.act(filed, "correct-category", Map.of("category", category, "reason", "听错了"), account);
    }

    private long count() {
        return desk.get(COUNT, DemoAccount.TRIAGE).json().get("count").number();
    }

    private List<String> numbers(DemoAccount account) {
        return desk.get(LIST, account).json().get("items").items().stream()
                .map(row -> row.get("number").textOrEmpty())
                .toList();
    }

    private static void ok(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }
}
