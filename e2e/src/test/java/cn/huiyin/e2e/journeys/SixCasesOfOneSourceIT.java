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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Six citizens, one source: handled together, answered at once, and each of them answered. */
@WithRunningSystem
class SixCasesOfOneSourceIT {

    private static final int CITIZENS = 6;
    private static final Duration DISPATCHED = Duration.ofSeconds(20);

    private final Citizen citizen;
    private final Desk officer;
    private final Desk head;
    private final Desk supervisor;

    SixCasesOfOneSourceIT(RunningSystem system) {
        citizen = new Citizen(system.url());
        officer = new Desk(system.url(), system.tokens(), DemoAccount.OFFICER_DANZISHI);
        head = new Desk(system.url(), system.tokens(), DemoAccount.HEAD_DANZISHI);
        supervisor = new Desk(system.url(), system.tokens(), DemoAccount.SUPERVISOR);
    }

    @Test
    void sixCasesOfOneSourceAreAnsweredAtOnceAndOneOfThemIsOpenedAgain() {
        List<Receipt> receipts = IntStream.range(0, CITIZENS)
                .mapToObj(i -> citizen.files(NewComplaint.inDanzishi("滨江工地凌晨还在打桩，我是" + (i + 1) + "号楼的，已经第三晚了。")))
                .toList();
        receipts.forEach(
                receipt -> await().atMost(DISPATCHED).until(() -> state(receipt).equals("assigned")));
        receipts.forEach(receipt -> ok(officer.acts(receipt.caseId(), "accept", Map.of())));

        Reply opened = officer.sends("/api/incidents", Map.of("title", "滨江工地夜间打桩", "cases", seen(receipts)));
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        String incident = "/api/incidents/" + opened.json().get("number").textOrEmpty();
        await().atMost(DISPATCHED).untilAsserted(() -> {
            assertThat(officer.get(incident).json().get("group").number()).isEqualTo(CITIZENS);
            assertThat(receipts).allSatisfy(receipt -> assertThat(supervisor
                            .opens(receipt.caseId())
                            .json()
                            .get("deadlineClass")
                            .textOrEmpty())
                    .isEqualTo("urgent"));
        });
        ok(officer.sends(incident + "/work", Map.of("kind", "inspection", "text", "夜间实测超标，已责令停工。", "decibel", 63.5)));

        Reply answered = head.sends(
                incident + "/acts",
                Map.of(
                        "act",
                        Map.of("act", "answer", "text", "已责令工地夜间停工，并安排专人值守。", "outcome", "supported"),
                        "cases",
                        seen(receipts)));

        ok(answered);
        assertThat(answered.json()
                        .get("rounds")
                        .items()
                        .getLast()
                        .get("results")
                        .items())
                .hasSize(CITIZENS)
                .allSatisfy(
                        result -> assertThat(result.get("result").textOrEmpty()).isEqualTo("done"));
        receipts.forEach(receipt -> {
            JsonValue tracked = citizen.follows(receipt);
            assertThat(tracked.get("status").textOrEmpty()).isEqualTo("answered");
            assertThat(tracked.get("handledTogether").number()).isEqualTo(CITIZENS - 1L);
            receipts.stream().filter(other -> other != receipt).forEach(other -> assertThat(tracked.toString())
                    .doesNotContain(other.number()));
        });

        ok(citizen.acts(receipts.getFirst(), "reopen", Map.of("reason", "昨晚又打到两点。")));

        assertThat(state(receipts.getFirst())).isEqualTo("in-progress");
        assertThat(receipts.subList(1, CITIZENS))
                .allSatisfy(receipt -> assertThat(state(receipt)).isEqualTo("answered"));
        ok(citizen.rates(receipts.get(1), true, "satisfied", "安静了。"));
        assertThat(state(receipts.get(1))).isEqualTo("closed");
        assertThat(state(receipts.get(2))).isEqualTo("answered");
    }

    private List<Map<String, Object>> seen(List<Receipt> receipts) {
        return receipts.stream()
                .map(receipt -> Map.<String, Object>of(
                        "caseId",
                        receipt.caseId(),
                        "version",
                        supervisor.opens(receipt.caseId()).json().get("version").number()))
                .toList();
    }

    private String state(Receipt receipt) {
        return supervisor.opens(receipt.caseId()).json().get("state").textOrEmpty();
    }

    private static void ok(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }
}
