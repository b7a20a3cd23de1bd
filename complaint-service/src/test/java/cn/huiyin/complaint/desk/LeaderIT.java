package cn.huiyin.complaint.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.DeskCalls;
import cn.huiyin.complaint.DeskCalls.Filed;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A leader's own cases, and nothing else. */
class LeaderIT extends RunningComplaintService {

    private static final String LEADER_ID = "c0ffee00-0000-4000-8000-000000000012";
    private static final Map<String, Object> LEAD = Map.of("leader", LEADER_ID, "leaderName", "陆明远", "reason", "反复投诉");
    private static final Map<String, Object> PURPOSE = Map.of("purpose", "verify", "note", "约双方见面");

    private DeskCalls desk;

    @BeforeEach
    void connect() {
        desk = new DeskCalls(url(""), stackOf(RunningComplaintService.class).tokens());
    }

    @Test
    void seesNoCaseThatWasNotGiven() {
        Filed other = desk.fileWithContact("夜宵摊吵闹");
        String path = "/api/cases/" + other.caseId();

        assertThat(desk.get(path, DemoAccount.LEADER).status()).isEqualTo(404);
        assertThat(desk.post(path + "/contact-views", PURPOSE, DemoAccount.LEADER)
                        .status())
                .isEqualTo(404);
        assertThat(desk.act(other, "plan-lead", Map.of("steps", "x", "workingDays", 3), DemoAccount.LEADER, "\"1\"")
                        .status())
                .isEqualTo(404);
        assertThat(numbers("/api/cases?q=" + other.number())).isEmpty();
        assertThat(numbers("/api/cases?view=open")).isEmpty();
    }

    @Test
    void takesACaseOnFromItsPlanToItsEndAndEachListHasIt() {
        Filed filed = desk.fileWithContact("工地十一次投诉");
        assertThat(desk.act(
                                filed,
                                "give-lead",
                                Map.of("leader", "nobody", "leaderName", "x", "reason", "y"),
                                DemoAccount.SUPERVISOR)
                        .status())
                .isEqualTo(400);
        assertThat(desk.act(filed, "give-lead", LEAD, DemoAccount.OFFICER_DANZISHI, "\"1\"")
                        .status())
                .isEqualTo(404);
        ok(desk.assign(filed, DeskCalls.DANZISHI));
        assertThat(desk.act(filed, "give-lead", LEAD, DemoAccount.OFFICER_DANZISHI)
                        .status())
                .isEqualTo(403);
        ok(desk.act(filed, "give-lead", LEAD, DemoAccount.SUPERVISOR));
        assertThat(numbers("/api/cases?view=led")).contains(filed.number());
        assertThat(desk.get("/api/cases/" + filed.caseId(), DemoAccount.LEADER)
                        .json()
                        .get("lead")
                        .get("name")
                        .textOrEmpty())
                .isEqualTo("陆明远");
        assertThat(desk.post("/api/cases/" + filed.caseId() + "/contact-views", PURPOSE, DemoAccount.LEADER)
                        .status())
                .isEqualTo(200);

        ok(desk.act(filed, "plan-lead", Map.of("steps", "约双方见面", "workingDays", 5), DemoAccount.LEADER));
        ok(desk.act(filed, "report-lead", Map.of("progress", "已见面"), DemoAccount.LEADER));
        ok(desk.act(filed, "end-lead", Map.of("result", "已和解"), DemoAccount.LEADER));

        assertThat(numbers("/api/cases?view=led")).doesNotContain(filed.number());
        assertThat(numbers("/api/cases?view=led-done")).contains(filed.number());
        assertThat(count("led-done"))
                .isEqualTo(numbers("/api/cases?view=led-done").size());
    }

    private long count(String view) {
        return desk.get("/api/cases/count?view=" + view, DemoAccount.LEADER)
                .json()
                .get("count")
                .number();
    }

    private List<String> numbers(String path) {
        return desk.get(path, DemoAccount.LEADER).json().get("items").items().stream()
                .map(row -> row.get("number").textOrEmpty())
                .toList();
    }

    private static void ok(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }
}
