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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Review 复查 and re-review 复核 until the answer is final: every step open to a citizen who does not accept it. */
@WithRunningSystem
class ReviewToTheFinalEndIT {

    private static final Map<String, Object> ANSWER = Map.of("text", "已责令夜间停工。", "outcome", "supported");

    private final Citizen citizen;
    private final Desk head;
    private final Desk supervisor;
    private final Desk leader;

    ReviewToTheFinalEndIT(RunningSystem system) {
        citizen = new Citizen(system.url());
        head = new Desk(system.url(), system.tokens(), DemoAccount.HEAD_DANZISHI);
        supervisor = new Desk(system.url(), system.tokens(), DemoAccount.SUPERVISOR);
        leader = new Desk(system.url(), system.tokens(), DemoAccount.LEADER);
    }

    @Test
    void aCitizenIsReopenedForOnceReviewedHandledAgainReviewedAgainAndReReviewed() {
        Receipt receipt = citizen.files(NewComplaint.inDanzishi("工地的空压机整夜不停，已经一个月了。"));
        await().until(() -> head.opens(receipt.caseId()).ok());
        does(head, receipt, "accept", Map.of());
        does(head, receipt, "answer", ANSWER);

        assertThat(citizen.rates(receipt, false, "dissatisfied", "昨晚还在响。").status())
                .isEqualTo(200);
        does(head, receipt, "answer", ANSWER);
        assertThat(refused(receipt, "reopen")).isEqualTo("reopened-already");

        asks(receipt, "request-review");
        assertThat(numbers(supervisor, "reviews")).contains(receipt.number());
        assertThat(leader.opens(receipt.caseId()).status()).isEqualTo(404);
        does(supervisor, receipt, "decide-review", opinion("handle-again"));
        assertThat(citizen.follows(receipt).get("status").textOrEmpty()).isEqualTo("processing");

        does(head, receipt, "answer", ANSWER);
        asks(receipt, "request-review");
        does(supervisor, receipt, "decide-review", opinion("upheld"));
        asks(receipt, "request-re-review");
        assertThat(numbers(leader, "re-reviews")).contains(receipt.number());
        does(leader, receipt, "decide-re-review", opinion("upheld"));

        assertThat(refused(receipt, "reopen")).isEqualTo("finally-reviewed");
        assertThat(refused(receipt, "request-review")).isEqualTo("finally-reviewed");
        assertThat(refused(receipt, "request-re-review")).isEqualTo("finally-reviewed");
        assertThat(leader.opens(receipt.caseId()).status()).isEqualTo(404);
        assertThat(supervisor.opens(receipt.caseId()).json().get("timeline").items())
                .extracting(entry -> entry.get("act").textOrEmpty())
                .containsSubsequence(
                        "rate",
                        "reopen",
                        "answer",
                        "request-review",
                        "decide-review",
                        "answer",
                        "request-review",
                        "decide-review",
                        "request-re-review",
                        "decide-re-review");
    }

    private void asks(Receipt receipt, String act) {
        Reply reply = citizen.acts(receipt, act, Map.of("reason", "检查的时间不对。"));
        assertThat(reply.status()).as(act + ": " + reply.body()).isEqualTo(200);
    }

    private String refused(Receipt receipt, String act) {
        JsonValue problem = citizen.acts(receipt, act, Map.of("reason", "还是吵。")).json();
        return problem.get("errors").items().getFirst().get("code").textOrEmpty();
    }

    private static void does(Desk desk, Receipt receipt, String act, Map<String, Object> body) {
        Reply reply = desk.acts(receipt.caseId(), act, body);
        assertThat(reply.status()).as(act + ": " + reply.body()).isEqualTo(200);
    }

    private static Map<String, Object> opinion(String verdict) {
        return Map.of("opinion", verdict, "text", "调阅了检查记录，听取了双方意见。");
    }

    private static List<String> numbers(Desk desk, String view) {
        return desk.queue("view=" + view).stream()
                .map(row -> row.get("number").textOrEmpty())
                .toList();
    }
}
