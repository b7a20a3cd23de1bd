package cn.huiyin.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.e2e.people.Citizen;
import cn.huiyin.e2e.people.Desk;
import cn.huiyin.e2e.people.NewComplaint;
import cn.huiyin.e2e.people.Receipt;
import cn.huiyin.e2e.system.RunningSystem;
import cn.huiyin.e2e.system.WithRunningSystem;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An office calls in two departments 吹哨: one declines, one reports in; the office answers and its head approves. */
@WithRunningSystem
class WhistleWithTwoDepartmentsIT {

    /** The one office here whose head reads answers first. */
    private static final String NANPING = "500108003";

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Citizen citizen;
    private final Desk officer;
    private final Desk head;
    private final Desk triage;
    private final Desk ecology;
    private final Desk urban;
    private final Desk supervisor;

    WhistleWithTwoDepartmentsIT(RunningSystem system) {
        citizen = new Citizen(system.url());
        officer = new Desk(system.url(), system.tokens(), DemoAccount.OFFICER_NANPING);
        head = new Desk(system.url(), system.tokens(), DemoAccount.HEAD_NANPING);
        triage = new Desk(system.url(), system.tokens(), DemoAccount.TRIAGE);
        ecology = new Desk(system.url(), system.tokens(), DemoAccount.DEPARTMENT_ECOLOGY);
        urban = new Desk(system.url(), system.tokens(), DemoAccount.DEPARTMENT_URBAN);
        supervisor = new Desk(system.url(), system.tokens(), DemoAccount.SUPERVISOR);
    }

    @Test
    void oneDeclinesAnotherComesAndTheOfficeGivesTheOneAnswer() {
        JsonValue before = supervisor.overview();
        Receipt receipt = citizen.files(NewComplaint.inDanzishi("工地半夜浇筑混凝土，泵车声音很大，已经第四个晚上。"));
        String id = receipt.caseId();
        await().atMost(SOON)
                .until(() -> triage.opens(id).json().get("state").textOrEmpty().equals("assigned"));
        ok(triage.acts(id, "assign", Map.of("office", NANPING, "reason", "工地在南坪街道一侧。")));
        assertThat(urban.opens(id).status()).isEqualTo(404);

        ok(officer.acts(id, "accept", Map.of()));
        ok(officer.acts(id, "call-in", Map.of("lead", "UMB", "task", "请今晚联合检查。", "reportWithin", 8)));
        await().atMost(SOON).untilAsserted(() -> assertThat(messages(urban)).contains(receipt.number()));
        ok(urban.acts(id, "decline-call", Map.of("reason", "施工噪声由生态环境局监管。")));
        assertThat(urban.opens(id).status()).isEqualTo(404);

        ok(officer.acts(id, "call-in", Map.of("lead", "EEB", "task", "请今晚监测。", "reportWithin", 8)));
        assertThat(tasks(ecology, "called")).contains(receipt.number());
        ok(ecology.acts(id, "report-in", Map.of("note", "今晚二十二时到场。")));
        ok(ecology.acts(id, "give-result", Map.of("text", "监测值 63 分贝，超过夜间限值，已责令停工。")));
        assertThat(tasks(ecology, "done")).contains(receipt.number());

        JsonValue followed = citizen.follows(receipt);
        assertThat(followed.toString()).contains("call-in").doesNotContain("监测值");
        ok(officer.acts(id, "contact", Map.of("outcome", "reached", "note", "约好时间。")));
        ok(officer.acts(id, "answer", Map.of("text", "已会同区生态环境局监测并责令停工。", "outcome", "supported")));
        assertThat(officer.opens(id).json().get("state").textOrEmpty()).isEqualTo("in-progress");
        ok(head.acts(id, "approve-answer", Map.of("approved", true)));
        assertThat(citizen.rates(receipt, true, "satisfied", "当晚就安静了。").status())
                .isEqualTo(200);

        assertThat(officer.opens(id).json().get("state").textOrEmpty()).isEqualTo("closed");
        assertThat(ecology.opens(id).status()).isEqualTo(200);
        await().atMost(SOON).untilAsserted(() -> assertThat(reportIns(supervisor.overview()) - reportIns(before))
                .isPositive());
    }

    private static List<String> tasks(Desk department, String part) {
        return department.get("/api/department/tasks?size=100&part=" + part).json().get("items").items().stream()
                .map(task -> task.get("row").get("number").textOrEmpty())
                .toList();
    }

    private static String messages(Desk desk) {
        return desk.get("/api/notifications").body();
    }

    private static long reportIns(JsonValue overview) {
        return Long.parseLong(overview.get("reportIn").get("numerator").toString());
    }

    private static void ok(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }
}
