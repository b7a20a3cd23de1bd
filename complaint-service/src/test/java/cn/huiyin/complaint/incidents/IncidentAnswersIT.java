package cn.huiyin.complaint.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.DeskCalls;
import cn.huiyin.complaint.DeskCalls.Filed;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.Outcome;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.acts.GiveAnswer;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Cases about one source are worked on once and answered at once, each as its own. */
class IncidentAnswersIT extends IncidentCalls {

    /** Of four cases: a fifth would make them a group complaint, which changes the versions that were seen. */
    @Test
    void answersEveryCaseAsItsOwnAndTellsWhichRefused() {
        List<Filed> filed = inProgress(4);
        String incident = opened(filed);
        List<Map<String, Object>> seen = seen(filed);
        ok(desk.act(filed.get(1), "inspection", Map.of("findings", "又去看了一次"), OFFICER));
        ok(desk.act(filed.get(2), "ask", Map.of("question", "具体是几号楼？"), OFFICER));
        seen.set(2, seen(filed.get(2)));
        ok(desk.actOfCitizen(filed.get(3), "withdraw", Map.of()));
        seen.set(3, seen(filed.get(3)));

        Reply answered = together(incident, ANSWER, seen, HEAD);

        ok(answered);
        assertThat(results(answered))
                .containsEntry(filed.get(0).number(), "done")
                .containsEntry(filed.get(1).number(), "stale-version")
                .containsEntry(filed.get(2).number(), "question-open")
                .containsEntry(filed.get(3).number(), "not-when-withdrawn");
        assertThat(states(filed)).containsExactly("answered", "in-progress", "in-progress", "withdrawn");
    }

    @Test
    void isRatedAndOpenedAgainCaseByCase() {
        List<Filed> filed = inProgress(3);
        String incident = opened(filed);
        ok(together(incident, ANSWER, seen(filed), HEAD));

        ok(desk.actOfCitizen(filed.getFirst(), "reopen", Map.of("reason", "昨晚还在打桩")));
        ok(desk.actOfCitizen(filed.get(1), "rate", Map.of("solved", true, "satisfaction", "satisfied")));

        assertThat(states(filed)).containsExactly("in-progress", "closed", "answered");
        assertThat(desk.view(filed.get(2), HEAD).get("rating").exists()).isFalse();
    }

    @Test
    void answersOnceHoweverOftenItIsSent() {
        List<Filed> filed = inProgress(2);
        String incident = opened(filed);
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("act", ANSWER, "cases", seen(filed));

        ok(desk.post("/api/incidents/" + incident + "/acts", key, body, HEAD));
        Reply again = desk.post("/api/incidents/" + incident + "/acts", key, body, HEAD);

        ok(again);
        assertThat(results(again).values()).containsOnly("done");
        assertThat(filed).allSatisfy(one -> assertThat(acts(one)).containsOnlyOnce("answer"));
    }

    @Test
    void finishesWhatACrashLeftBetweenTwoCases() {
        List<Filed> filed = inProgress(3);
        String incident = opened(filed);
        CaseActor head = new CaseActor(Party.OFFICE_HEAD, "subject-of-head", "何负责人");
        GiveAnswer.Command answer = new GiveAnswer.Command("已责令工地夜间停工。", Outcome.SUPPORTED, null, null);
        List<Round.Target> targets = filed.stream()
                .map(one -> Round.Target.outstanding(one.caseId(), version(one)))
                .toList();
        Round round = new Round(
                "a-crash",
                "answer",
                Instant.parse("2026-11-24T04:00:00Z"),
                head,
                DeskCalls.DANZISHI,
                acts.written(answer),
                targets,
                null);
        incidents.begin(incident, round);
        // The process ends behind the first case, before it could note what came of it.
        cases.attempt(
                new CaseId(filed.getFirst().caseId()),
                Scope.ofOffice(DeskCalls.DANZISHI),
                answer,
                head,
                targets.getFirst().version(),
                incident + ":a-crash");
        assertThat(states(filed)).containsExactly("answered", "in-progress", "in-progress");

        acts.finishAll();

        assertThat(states(filed)).containsOnly("answered");
        assertThat(filed).allSatisfy(one -> assertThat(acts(one)).containsOnlyOnce("answer"));
        assertThat(incidents.unfinished()).isEmpty();
        assertThat(incidents
                        .find(incident)
                        .orElseThrow()
                        .round("a-crash")
                        .orElseThrow()
                        .targets())
                .allSatisfy(target -> assertThat(target.done()).isTrue());
    }

    @Test
    void refusesASecondRoundWhileOneIsOutstanding() {
        List<Filed> filed = inProgress(1);
        String incident = opened(filed);
        CaseActor head = new CaseActor(Party.OFFICE_HEAD, "subject-of-head", "何负责人");
        incidents.begin(
                incident,
                new Round(
                        "outstanding",
                        "answer",
                        Instant.parse("2026-11-24T04:00:00Z"),
                        head,
                        DeskCalls.DANZISHI,
                        acts.written(new GiveAnswer.Command("答复", Outcome.EXPLAINED, null, null)),
                        List.of(),
                        null));

        assertThat(together(incident, ANSWER, seen(filed), HEAD).status()).isEqualTo(409);

        acts.finishAll();
        ok(together(incident, ANSWER, seen(filed), HEAD));
    }

    @Test
    void recordsWorkOnceForAllCases() {
        List<Filed> filed = inProgress(2);
        String incident = opened(filed);
        String key = UUID.randomUUID().toString();
        Map<String, Object> work =
                Map.of("kind", "inspection", "text", "现场测得夜间超标，电话 13800001234", "decibel", 62.5, "zoneClass", 2);

        ok(desk.post("/api/incidents/" + incident + "/work", key, work, OFFICER));
        Reply again = desk.post("/api/incidents/" + incident + "/work", key, work, OFFICER);

        ok(again);
        List<JsonValue> shown = again.json().get("work").items();
        assertThat(shown).hasSize(1);
        assertThat(shown.getFirst().get("text").textOrEmpty()).doesNotContain("13800001234");
        assertThat(filed).allSatisfy(one -> assertThat(
                        desk.view(one, OFFICER).get("incident").textOrEmpty())
                .isEqualTo(incident));
    }

    @Test
    void refusesAnotherRequestWithAKeyThatWasUsed() {
        List<Filed> filed = inProgress(2);
        String key = UUID.randomUUID().toString();
        Map<String, Object> opening = Map.of("title", "滨江工地", "cases", seen(filed));
        Reply opened = desk.post("/api/incidents", key, opening, HEAD);
        assertThat(opened.status()).isEqualTo(201);
        String incident = "/api/incidents/" + opened.json().get("number").textOrEmpty();
        Map<String, Object> other = Map.of("act", "answer", "text", "另一个答复。", "outcome", "supported");
        Map<String, Object> work = Map.of("kind", "note", "text", "通知了施工方");
        Map<String, Object> otherWork = Map.of("kind", "note", "text", "没有通知施工方");

        assertReused(desk.post("/api/incidents", key, Map.of("title", "别的工地", "cases", seen(filed)), HEAD));
        ok(desk.post(incident + "/acts", "k" + key, Map.of("act", ANSWER, "cases", seen(filed)), HEAD));
        assertReused(desk.post(incident + "/acts", "k" + key, Map.of("act", other, "cases", seen(filed)), HEAD));
        ok(desk.post(incident + "/work", key, work, HEAD));
        ok(desk.post(incident + "/work", key, work, HEAD));
        assertReused(desk.post(incident + "/work", key, otherWork, HEAD));
    }

    private static void assertReused(Reply reply) {
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().get("code").textOrEmpty()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void takesNoOtherActsForAllCases() {
        List<Filed> filed = inProgress(1);
        String incident = opened(filed);

        Reply closed = together(incident, Map.of("act", "close"), seen(filed), HEAD);

        assertThat(closed.status()).isEqualTo(400);
    }
}
