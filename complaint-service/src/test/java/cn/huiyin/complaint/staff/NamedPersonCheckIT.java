package cn.huiyin.complaint.staff;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.DeskCalls;
import cn.huiyin.complaint.DeskCalls.Filed;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.StaffServer;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Over the wire: a case goes to nobody who is not there, and a wrong id changes nothing. */
class NamedPersonCheckIT extends RunningComplaintService {

    private static final String OFFICER = "c0ffee00-0000-4000-8000-000000000004";
    private static final String OF_ANOTHER_OFFICE = "c0ffee00-0000-4000-8000-000000000006";

    private DeskCalls desk;

    @BeforeEach
    void connect() {
        desk = new DeskCalls(url(""), stackOf(RunningComplaintService.class).tokens());
        StaffServer.of(RunningComplaintService.class).put(DeskCalls.NANPING, OF_ANOTHER_OFFICE, "陈晓");
    }

    @ParameterizedTest
    @CsvSource({"nobody,周立", OF_ANOTHER_OFFICE + ",陈晓", OFFICER + ",冒名者"})
    void refusesWhoIsNoOfficerOfTheOfficeByThatName(String id, String name) {
        Filed filed = assigned("垃圾站异味");

        Reply refused = desk.act(
                filed, "assign-officer", Map.of("officer", id, "officerName", name), DemoAccount.HEAD_DANZISHI);

        assertProblem(refused, "unknown-officer", "/officer");
        assertThat(desk.view(filed, DemoAccount.HEAD_DANZISHI).get("officer").exists())
                .isFalse();
        assertThat(desk.view(filed, DemoAccount.HEAD_DANZISHI).get("version").number())
                .isEqualTo(2);
    }

    @Test
    void refusesWhoIsNoLeader() {
        Filed filed = assigned("反复投诉的工地");

        Reply refused = desk.act(
                filed,
                "give-lead",
                Map.of("leader", OFFICER, "leaderName", "周立", "reason", "反复投诉"),
                DemoAccount.SUPERVISOR);

        assertProblem(refused, "unknown-leader", "/leader");
        assertThat(desk.view(filed, DemoAccount.SUPERVISOR).get("lead").exists())
                .isFalse();
    }

    @Test
    void letsAnOfficerTakeACaseWithoutAskingAnybody() {
        Filed filed = assigned("夜间施工");
        int before = StaffServer.of(RunningComplaintService.class).timesAsked();

        Reply taken = desk.act(
                filed, "assign-officer", Map.of("officer", OFFICER, "officerName", "周立"), DemoAccount.OFFICER_DANZISHI);

        assertThat(taken.status()).as(taken.body()).isEqualTo(200);
        assertThat(StaffServer.of(RunningComplaintService.class).timesAsked()).isEqualTo(before);
    }

    @Test
    void saysForEachOfManyThatNobodyIsThereAndHandsNothingOver() {
        Filed first = assigned("油烟一");
        Filed second = assigned("油烟二");
        List<Map<String, Object>> cases = List.of(seen(first), seen(second));

        Reply bulk = desk.post(
                "/api/cases/bulk-assign-officer",
                Map.of("cases", cases, "officer", "nobody", "officerName", "x"),
                DemoAccount.HEAD_DANZISHI);
        Reply given = desk.post(
                "/api/cases/bulk-assign-officer",
                Map.of("cases", cases, "officer", OFFICER, "officerName", "周立"),
                DemoAccount.HEAD_DANZISHI);
        Reply handedOver = desk.post(
                "/api/office/hand-overs",
                Map.of("from", OFFICER, "officer", OF_ANOTHER_OFFICE, "officerName", "陈晓"),
                DemoAccount.HEAD_DANZISHI);

        assertThat(bulk.json().get("done").number()).isZero();
        assertThat(bulk.json().get("items").items())
                .extracting(item -> item.get("why").textOrEmpty())
                .containsExactly("unknown-officer", "unknown-officer");
        assertThat(given.json().get("done").number()).isEqualTo(2);
        assertThat(handedOver.json().get("done").number()).isZero();
        assertThat(desk.view(first, DemoAccount.HEAD_DANZISHI)
                        .get("officer")
                        .get("name")
                        .textOrEmpty())
                .isEqualTo("周立");
    }

    private static void assertProblem(Reply refused, String code, String pointer) {
        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        JsonValue problem = refused.json();
        assertThat(problem.get("code").textOrEmpty()).isEqualTo("rule-refused");
        assertThat(problem.get("errors").items()).singleElement().satisfies(error -> {
            assertThat(error.get("code").textOrEmpty()).isEqualTo(code);
            assertThat(error.get("pointer").textOrEmpty()).isEqualTo(pointer);
        });
    }

    private Filed assigned(String text) {
        Filed filed = desk.file(text);
        assertThat(desk.assign(filed, DeskCalls.DANZISHI).status()).isEqualTo(200);
        return filed;
    }

    private static Map<String, Object> seen(Filed filed) {
        return Map.of("caseId", filed.caseId(), "version", 2);
    }
}
