package cn.huiyin.e2e.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.e2e.people.Citizen;
import cn.huiyin.e2e.people.Desk;
import cn.huiyin.e2e.people.Hotline;
import cn.huiyin.e2e.people.NewComplaint;
import cn.huiyin.e2e.people.Photos;
import cn.huiyin.e2e.people.Receipt;
import cn.huiyin.e2e.system.RunningSystem;
import cn.huiyin.e2e.system.WithRunningSystem;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.json.JsonValue;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@WithRunningSystem
class OneComplaintsWayIT {

    private static final String DANZISHI = "500108006";
    private static final Duration DISPATCHED = Duration.ofSeconds(10);
    private static final Duration COUNTED = Duration.ofSeconds(20);

    private final Citizen citizen;
    private final Desk officer;
    private final Desk otherOffice;
    private final Desk triage;
    private final Desk supervisor;
    private final Hotline hotline;

    OneComplaintsWayIT(RunningSystem system) {
        citizen = new Citizen(system.url());
        officer = new Desk(system.url(), system.tokens(), DemoAccount.OFFICER_DANZISHI);
        otherOffice = new Desk(system.url(), system.tokens(), DemoAccount.OFFICER_NANPING);
        triage = new Desk(system.url(), system.tokens(), DemoAccount.TRIAGE);
        supervisor = new Desk(system.url(), system.tokens(), DemoAccount.SUPERVISOR);
        hotline = new Hotline(system.url(), system.hotlineSecret());
    }

    @Test
    void aComplaintIsAssignedAnsweredDisputedAnsweredAgainAndCounted() {
        JsonValue before = supervisor.overview();

        Receipt receipt = citizen.files(
                NewComplaint.inDanzishi("小区旁边的工地凌晨一点还在打桩，连续三晚，全家睡不着。").withPhoto(Photos.ofASiteAtNight()));

        awaitState(receipt, "assigned");
        JsonValue tracked = citizen.follows(receipt);
        assertThat(tracked.get("office").get("code").textOrEmpty()).isEqualTo(DANZISHI);
        assertThat(tracked.get("status").textOrEmpty()).isEqualTo("assigned");
        assertThat(tracked.get("reasons").items())
                .extracting(reason -> reason.get("stage").textOrEmpty())
                .contains("place", "text");
        assertThat(tracked.get("photos").items()).hasSize(1);
        assertThat(rowsOf(officer, receipt)).hasSize(1);
        assertNotFoundElsewhere(receipt, "accept", Map.of());

        does(receipt, "accept", Map.of());
        assertThat(citizen.follows(receipt).get("status").textOrEmpty()).isEqualTo("processing");
        assertNotFoundElsewhere(receipt, "answer", answer("不是我们的件。"));

        does(receipt, "answer", answer("已责令工地夜间停工，并安排专人夜间值守。"));
        JsonValue answered = citizen.follows(receipt);
        assertThat(answered.get("status").textOrEmpty()).isEqualTo("answered");
        assertThat(answered.get("answer").get("text").textOrEmpty()).startsWith("已责令");
        assertNotFoundElsewhere(receipt, "reopen", Map.of("reason", "不该能看到"));

        assertThat(citizen.rates(receipt, false, "dissatisfied", "昨晚又打到两点。").status())
                .isEqualTo(200);
        assertThat(state(receipt)).isEqualTo("in-progress");
        assertThat(citizen.follows(receipt).get("status").textOrEmpty()).isEqualTo("processing");
        assertNotFoundElsewhere(receipt, "answer", answer("不是我们的件。"));

        does(receipt, "answer", answer("已查封打桩设备，施工单位书面承诺夜间不再施工。"));
        assertThat(citizen.rates(receipt, true, "satisfied", "终于安静了。").status()).isEqualTo(200);
        assertThat(state(receipt)).isEqualTo("closed");
        assertThat(citizen.follows(receipt).get("status").textOrEmpty()).isEqualTo("closed");
        assertNotFoundElsewhere(receipt, "close", Map.of());
        assertThat(acts(officer.opens(receipt.caseId()).json()))
                .containsExactly("register", "assign", "accept", "answer", "rate", "reopen", "answer", "rate", "close");

        await().atMost(COUNTED).untilAsserted(() -> {
            JsonValue now = supervisor.overview();
            assertThat(counted(now, "assignment") - counted(before, "assignment"))
                    .isPositive();
            assertThat(counted(now, "onTimeAnswer") - counted(before, "onTimeAnswer"))
                    .isPositive();
            assertThat(counted(now, "satisfaction") - counted(before, "satisfaction"))
                    .isPositive();
        });
    }

    @Test
    void aCallersComplaintIsAssignedOnceHoweverOftenTheHotlineHandsItOver() {
        Map<String, Object> order = Map.of(
                "orderNumber",
                "CQ" + UUID.randomUUID().toString().substring(0, 12),
                "text",
                "弹子石老街烧烤店的油烟直接排到楼道，每天晚上六点到十二点。",
                "place",
                Map.of("address", "弹子石老街"),
                "contact",
                Map.of("name", "周女士", "phone", "13900001234"));

        JsonValue first = hotline.handsOver(order).json().get("results").items().getFirst();
        JsonValue second =
                hotline.handsOver(List.of(order)).json().get("results").items().getFirst();

        assertThat(first.get("result").textOrEmpty()).isEqualTo("registered");
        assertThat(second.get("result").textOrEmpty()).isEqualTo("known");
        assertThat(second.get("number")).hasToString(first.get("number").toString());
        String number = first.get("number").textOrEmpty();
        await().atMost(DISPATCHED)
                .until(() -> officer.queue("view=open&q=" + number).size() == 1);
        assertThat(otherOffice.queue("view=open&q=" + number)).isEmpty();
    }

    @Test
    void whatTheEngineWouldNotDecideTheTriageDeskDoes() {
        Receipt receipt =
                citizen.files(NewComplaint.inDanzishi("想咨询一下退休金怎么领。").with("place", Map.of("address", "不清楚")));

        awaitState(receipt, "triage");
        assertThat(triage.queue("view=triage"))
                .extracting(row -> row.get("number").textOrEmpty())
                .contains(receipt.number());
        assertThat(officer.opens(receipt.caseId()).status()).isEqualTo(404);

        Reply assigned =
                triage.acts(receipt.caseId(), "assign", Map.of("office", DANZISHI, "reason", "来电人说住在弹子石，先由街道核实。"));
        assertThat(assigned.status()).as(assigned.body()).isEqualTo(200);
        assertThat(rowsOf(officer, receipt)).hasSize(1);
        assertThat(citizen.follows(receipt).get("office").get("code").textOrEmpty())
                .isEqualTo(DANZISHI);
    }

    @Test
    void aWrongQueryCodeAndAnUnknownNumberAreAnsweredAlike() {
        Receipt receipt = citizen.files(NewComplaint.inDanzishi("楼下麻将馆通宵营业，声音很大。"));

        Reply wrongCode = citizen.looksUp(receipt.number(), "222222");
        Reply unknown = citizen.looksUp("NA-20200101-9999", "222222");

        assertThat(wrongCode.status()).isEqualTo(404);
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(wrongCode.json().get("detail"))
                .hasToString(unknown.json().get("detail").toString());
    }

    private void awaitState(Receipt receipt, String state) {
        await().atMost(DISPATCHED).until(() -> state(receipt).equals(state));
    }

    private String state(Receipt receipt) {
        return triage.opens(receipt.caseId()).json().get("state").textOrEmpty();
    }

    private void does(Receipt receipt, String act, Map<String, Object> body) {
        Reply reply = officer.acts(receipt.caseId(), act, body);
        assertThat(reply.status()).as(act + ": " + reply.body()).isEqualTo(200);
    }

    private void assertNotFoundElsewhere(Receipt receipt, String act, Map<String, Object> body) {
        assertThat(otherOffice.opens(receipt.caseId()).status()).isEqualTo(404);
        assertThat(rowsOf(otherOffice, receipt)).isEmpty();
        String seenByTheOwner = officer.opens(receipt.caseId()).etag().orElseThrow();
        assertThat(otherOffice
                        .actsOnVersion(receipt.caseId(), act, body, seenByTheOwner)
                        .status())
                .isEqualTo(404);
    }

    private static List<JsonValue> rowsOf(Desk desk, Receipt receipt) {
        return desk.queue("q=" + receipt.number());
    }

    private static Map<String, Object> answer(String text) {
        return Map.of("text", text, "outcome", "supported");
    }

    private static List<String> acts(JsonValue view) {
        return view.get("timeline").items().stream()
                .map(entry -> entry.get("act").textOrEmpty())
                .toList();
    }

    private static long counted(JsonValue overview, String share) {
        return overview.get(share).get("numerator").number();
    }
}
