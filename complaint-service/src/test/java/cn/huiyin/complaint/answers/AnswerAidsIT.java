package cn.huiyin.complaint.answers;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.DeskCalls;
import cn.huiyin.complaint.DeskCalls.Filed;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.Office;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AnswerAidsIT extends RunningComplaintService {

    private static final Office DANZISHI = new Office(DeskCalls.DANZISHI, "弹子石街道");
    private static final Office NANPING = new Office(DeskCalls.NANPING, "南坪街道");

    @Autowired
    private CopiedAnswers copied;

    @Autowired
    private Cases cases;

    private DeskCalls desk;

    @BeforeEach
    void connect() {
        desk = new DeskCalls(url(""), stackOf(RunningComplaintService.class).tokens());
    }

    @Test
    void findsAnAnswerThatTheOfficeGaveToSomebodyElse() {
        String words = "已到现场处理 " + UUID.randomUUID();
        Filed first = inProgress();
        ok(answer(first, words, DemoAccount.HEAD_DANZISHI));
        Filed second = inProgress();

        assertThat(saidBefore(second, DANZISHI, words.replace(" ", "，") + "。")).containsExactly(first.number());
        assertThat(saidBefore(second, DANZISHI, words + "并复查")).isEmpty();
        assertThat(saidBefore(first, DANZISHI, words)).as("its own").isEmpty();
        assertThat(saidBefore(second, NANPING, words)).as("another office's").isEmpty();
    }

    private List<String> saidBefore(Filed filed, Office office, String text) {
        Case current =
                cases.find(new CaseId(filed.caseId()), Scope.ALL).orElseThrow().current();
        return copied.saidBefore(current, office, text, Instant.now());
    }

    @Test
    void hidesThemFromOtherOffices() {
        Filed filed = inProgress();

        assertThat(aids(filed, DemoAccount.HEAD_NANPING).status()).isEqualTo(404);
        assertThat(aids(filed, DemoAccount.OFFICER_DANZISHI).status()).isEqualTo(200);
    }

    private Filed inProgress() {
        Filed filed = desk.file("楼下打桩很吵");
        ok(desk.assign(filed, DeskCalls.DANZISHI));
        ok(desk.act(filed, "accept", Map.of(), DemoAccount.OFFICER_DANZISHI));
        return filed;
    }

    private Reply answer(Filed filed, String text, DemoAccount by) {
        return desk.act(filed, "answer", Map.of("text", text, "outcome", "supported"), by);
    }

    private Reply aids(Filed filed, DemoAccount by) {
        return desk.get("/api/cases/" + filed.caseId() + "/answer-aids", by);
    }

    private static void ok(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }
}
