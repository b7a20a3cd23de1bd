package cn.huiyin.complaint.shamclosures;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.ComplaintServiceApplication;
import cn.huiyin.complaint.DeskCalls;
import cn.huiyin.complaint.DeskCalls.Filed;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.cases.projections.ProjectChanges;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.json.JsonValue;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** In a database of its own, where the same person complains of the same matter again. */
@WithLocalStack
@SpringBootTest(classes = ComplaintServiceApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class ShamClosuresIT {

    private static final String NIGHT = "noise.construction.night";
    private static final String FIGURE = "/api/statistics/cases?figure=shamClosure&part=met";

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private ProjectChanges changes;

    private DeskCalls desk;

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry registry) {
        RunningComplaintService.settings(ShamClosuresIT.class)
                .forEach((name, value) -> registry.add(name, () -> value));
    }

    @BeforeEach
    void connect() {
        desk = new DeskCalls(
                "http://127.0.0.1:" + port, TestStack.of(ShamClosuresIT.class).tokens());
    }

    @Test
    void flagsTheAnsweredCaseOfTheSameMatterOnceAndOpensItBehindTheFigure() {
        Filed first = answered(NIGHT);
        Filed otherMatter = answered("noise.social.squaredance");

        Filed again = assigned(NIGHT);
        drain();
        drain();

        assertThat(acts(first)).containsOnlyOnce("flag-sham-closure");
        assertThat(acts(otherMatter)).doesNotContain("flag-sham-closure");
        assertThat(acts(again)).doesNotContain("flag-sham-closure");
        JsonValue figure = desk.get("/api/statistics/overview", DemoAccount.SUPERVISOR)
                .json()
                .get("shamClosure");
        assertThat(figure.get("numerator").number()).isEqualTo(1);
        assertThat(figure.get("denominator").number()).isEqualTo(2);
        assertThat(numbers(desk.get(FIGURE, DemoAccount.SUPERVISOR))).containsExactly(first.number());
        assertThat(numbers(desk.get(FIGURE, DemoAccount.HEAD_DANZISHI))).containsExactly(first.number());
        assertThat(numbers(desk.get(FIGURE, DemoAccount.HEAD_NANPING))).isEmpty();
    }

    private Filed assigned(String category) {
        Filed filed = desk.fileWithContact("工地半夜打桩，又来了");
        ok(desk.act(
                filed,
                "assign",
                Map.of("office", DeskCalls.DANZISHI, "category", category, "reason", "按所在地派单"),
                DemoAccount.TRIAGE));
        return filed;
    }

    private Filed answered(String category) {
        Filed filed = assigned(category);
        ok(desk.act(filed, "accept", Map.of(), DemoAccount.OFFICER_DANZISHI));
        ok(desk.act(filed, "contact", Map.of("outcome", "reached", "note", "已联系"), DemoAccount.OFFICER_DANZISHI));
        ok(desk.act(filed, "answer", Map.of("text", "已责令停工", "outcome", "supported"), DemoAccount.HEAD_DANZISHI));
        drain();
        return filed;
    }

    private void drain() {
        while (changes.run() > 0) {
            Thread.onSpinWait();
        }
    }

    private List<String> acts(Filed filed) {
        return desk.view(filed, DemoAccount.SUPERVISOR).get("timeline").items().stream()
                .map(entry -> entry.get("act").textOrEmpty())
                .toList();
    }

    private static List<String> numbers(Reply page) {
        return page.json().get("items").items().stream()
                .map(row -> row.get("number").textOrEmpty())
                .toList();
    }

    private static void ok(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }
}
