package cn.huiyin.complaint.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.DeskCalls;
import cn.huiyin.complaint.DeskCalls.Filed;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.acts.ActOnCase;
import cn.huiyin.complaint.cases.domain.CaseActor;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.Outcome;
import cn.huiyin.complaint.cases.domain.Party;
import cn.huiyin.complaint.cases.domain.acts.GiveAnswer;
import cn.huiyin.complaint.cases.domain.acts.MarkGroupComplaint;
import cn.huiyin.complaint.cases.projections.ProjectChanges;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.HistoryEntry;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.json.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Cases about one source: joined, worked on once, answered at once, each as its own. */
class IncidentIT extends RunningComplaintService {

    private static final DemoAccount OFFICER = DemoAccount.OFFICER_DANZISHI;
    private static final DemoAccount HEAD = DemoAccount.HEAD_DANZISHI;
    private static final Map<String, Object> ANSWER =
            Map.of("act", "answer", "text", "已责令工地夜间停工。", "outcome", "supported");

    @Autowired
    private Incidents incidents;

    @Autowired
    private ActOnIncident acts;

    @Autowired
    private ActOnCase cases;

    @Autowired
    private Cases stored;

    @Autowired
    private ProjectChanges changes;

    private DeskCalls desk;

    @BeforeEach
    void connect() {
        desk = new DeskCalls(url(""), stackOf(RunningComplaintService.class).tokens());
    }

    @Test
    void answersEveryCaseAsItsOwnAndTellsWhichRefused() {
        List<Filed> filed = inProgress(5);
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
                .containsEntry(filed.get(3).number(), "not-when-withdrawn")
                .containsEntry(filed.get(4).number(), "done");
        assertThat(states(filed)).containsExactly("answered", "in-progress", "in-progress", "withdrawn", "answered");
    }

    @Test
    void showsWorkThatWasRecordedOnceInTheTimelineOfEachCase() {
        List<Filed> filed = inProgress(2);
        String incident = opened(filed);
        Map<String, Object> work =
                Map.of("kind", "inspection", "text", "打桩机在作业，电话13800001234", "decibel", 68.5, "zoneClass", 2);
        ok(desk.post("/api/incidents/" + incident + "/work", work, OFFICER));

        assertThat(filed).allSatisfy(one -> {
            assertThat(acts(one)).containsOnlyOnce("incident-inspection");
            String timeline = desk.get("/api/cases/" + one.caseId(), OFFICER).body();
            assertThat(timeline).contains("打桩机在作业").doesNotContain("13800001234");
            String seenByCitizen = Web.get(
                            url("/api/complaints/" + one.number()), Map.of("Query-Code", one.queryCode()))
                    .body();
            assertThat(seenByCitizen).contains("incident-inspection").doesNotContain("打桩机在作业", incident);
        });
        assertThat(stored.find(new CaseId(filed.getFirst().caseId()), Scope.ALL)
                        .orElseThrow()
                        .history())
                .noneMatch(entry -> entry.event().toString().contains("打桩机在作业"));

        ok(desk.act(filed.getFirst(), "leave-incident", Map.of("reason", "不是同一处"), OFFICER));
        assertThat(acts(filed.getFirst())).doesNotContain("incident-inspection");
        assertThat(acts(filed.getLast())).contains("incident-inspection");
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
                targets);
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
                        List.of()));

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
    void isThereForTheOfficesThatHaveACaseOfItAndForTheDistrict() {
        List<Filed> filed = inProgress(2);
        String incident = opened(filed);
        String path = "/api/incidents/" + incident;
        assertThat(desk.get(path, DemoAccount.OFFICER_NANPING).status()).isEqualTo(404);
        assertThat(together(incident, ANSWER, seen(filed), DemoAccount.HEAD_NANPING)
                        .status())
                .isEqualTo(404);
        assertThat(Web.get(url(path), as(DemoAccount.CITIZEN)).status()).isEqualTo(403);
        assertThat(together(incident, ANSWER, seen(filed), DemoAccount.TRIAGE).status())
                .isEqualTo(403);
        assertThat(desk.get("/api/incidents/NA-S20200101-0001", DemoAccount.SUPERVISOR)
                        .status())
                .isEqualTo(404);

        Filed elsewhere = desk.file("同一工地，南坪这边也吵");
        ok(desk.assign(elsewhere, DeskCalls.NANPING));
        ok(desk.act(elsewhere, "join-incident", Map.of("incident", incident), DemoAccount.SUPERVISOR));

        JsonValue ofNanping = desk.get(path, DemoAccount.OFFICER_NANPING).json();
        assertThat(ofNanping.get("cases").items()).hasSize(1);
        assertThat(ofNanping.get("others").number()).isEqualTo(2);
        assertThat(ofNanping.toString()).doesNotContain(filed.getFirst().number());
        assertThat(desk.get(path, DemoAccount.SUPERVISOR).json().get("cases").items())
                .hasSize(3);
        Reply ofOthers = together(incident, ANSWER, seen(filed), DemoAccount.HEAD_NANPING);
        assertThat(ofOthers.status()).isEqualTo(200);
        assertThat(states(filed)).containsOnly("in-progress");
    }

    @Test
    void joinsOnlyWhatThereIsAndWhatTheOfficeMaySee() {
        List<Filed> filed = inProgress(1);
        String incident = opened(filed);
        Filed elsewhere = desk.file("别处的油烟");
        ok(desk.assign(elsewhere, DeskCalls.NANPING));

        Reply unknown = desk.act(
                elsewhere, "join-incident", Map.of("incident", "NA-S20200101-0001"), DemoAccount.OFFICER_NANPING);
        Reply notTheirs =
                desk.act(elsewhere, "join-incident", Map.of("incident", incident), DemoAccount.OFFICER_NANPING);

        assertThat(unknown.status()).isEqualTo(422);
        assertThat(notTheirs.status()).isEqualTo(422);
        assertThat(notTheirs.body()).contains("unknown-incident");
    }

    @Test
    void leavesAlsoFromTheIncidentsAnswer() {
        List<Filed> filed = inProgress(2);
        String incident = opened(filed);
        ok(desk.act(filed.getFirst(), "leave-incident", Map.of("reason", "是另一个工地"), OFFICER));

        Reply answered = together(incident, ANSWER, seen(filed), HEAD);

        assertThat(results(answered)).containsEntry(filed.getFirst().number(), "in-no-incident");
        assertThat(states(filed)).containsExactly("in-progress", "answered");
    }

    @Test
    void tellsTheCitizenOfOthersOnlyWhereThatShowsNobody() {
        List<Filed> two = inProgress(2);
        opened(two);
        List<Filed> three = inProgress(3);
        opened(three);

        assertThat(tracked(two.getFirst()).get("handledTogether").exists()).isFalse();
        assertThat(tracked(three.getFirst()).get("handledTogether").number()).isEqualTo(2);
        assertThat(tracked(three.getFirst()).toString())
                .doesNotContain(three.get(1).number());
    }

    @Test
    void takesNoOtherActsForAllCases() {
        List<Filed> filed = inProgress(1);
        String incident = opened(filed);

        Reply closed = together(incident, Map.of("act", "close"), seen(filed), HEAD);

        assertThat(closed.status()).isEqualTo(400);
    }

    @Test
    void becomesAGroupComplaintWithTheFifthPersonAndWarnsOnce() {
        List<Filed> filed = inProgress(4);
        String incident = opened(filed);
        changes.run();
        assertThat(deadlineClasses(filed)).containsOnly("standard");

        Filed fifth = inProgress(1).getFirst();
        ok(desk.act(fifth, "join-incident", Map.of("incident", incident), OFFICER));
        changes.run();
        changes.run();

        List<Filed> all = Stream.concat(filed.stream(), Stream.of(fifth)).toList();
        assertThat(deadlineClasses(all)).containsOnly("urgent");
        assertThat(all).allSatisfy(one -> assertThat(acts(one)).containsOnlyOnce("mark-group-complaint"));
        assertThat(all.stream().flatMap(this::groupEvents).filter(MarkGroupComplaint.GroupComplaintFound::warns))
                .hasSize(1);
        Filed sixth = inProgress(1).getFirst();
        ok(desk.act(sixth, "join-incident", Map.of("incident", incident), OFFICER));
        changes.run();
        assertThat(groupEvents(sixth)).singleElement().satisfies(event -> assertThat(event.warns())
                .isFalse());
        assertThat(desk.get("/api/incidents/" + incident, HEAD)
                        .json()
                        .get("group")
                        .number())
                .isEqualTo(5);
    }

    @Test
    void countsPeopleNotCases() {
        List<Filed> filed = IntStream.range(0, 5)
                .mapToObj(i -> desk.fileWithContact("同一个人反映第" + i + "次"))
                .toList();
        filed.forEach(one -> ok(desk.assign(one, DeskCalls.DANZISHI)));
        opened(filed);

        changes.run();

        assertThat(deadlineClasses(filed)).containsOnly("standard");
    }

    private List<String> deadlineClasses(List<Filed> filed) {
        return filed.stream()
                .map(one -> desk.view(one, HEAD).get("deadlineClass").textOrEmpty())
                .toList();
    }

    private Stream<MarkGroupComplaint.GroupComplaintFound> groupEvents(Filed filed) {
        return stored.find(new CaseId(filed.caseId()), Scope.ALL).orElseThrow().history().stream()
                .map(HistoryEntry::event)
                .filter(MarkGroupComplaint.GroupComplaintFound.class::isInstance)
                .map(MarkGroupComplaint.GroupComplaintFound.class::cast);
    }

    private List<Filed> inProgress(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> {
                    Filed filed = desk.file("工地半夜打桩，第" + i + "户");
                    ok(desk.assign(filed, DeskCalls.DANZISHI));
                    ok(desk.act(filed, "accept", Map.of(), OFFICER));
                    return filed;
                })
                .toList();
    }

    private String opened(List<Filed> filed) {
        Reply opened = desk.post("/api/incidents", Map.of("title", "滨江工地夜间施工", "cases", seen(filed)), OFFICER);
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        assertThat(results(opened).values()).containsOnly("done");
        return opened.json().get("number").textOrEmpty();
    }

    private Reply together(
            String incident, Map<String, Object> act, List<Map<String, Object>> seen, DemoAccount account) {
        return desk.post("/api/incidents/" + incident + "/acts", Map.of("act", act, "cases", seen), account);
    }

    private List<Map<String, Object>> seen(List<Filed> filed) {
        return filed.stream().map(this::seen).collect(Collectors.toList());
    }

    private Map<String, Object> seen(Filed filed) {
        return Map.of("caseId", filed.caseId(), "version", version(filed));
    }

    private long version(Filed filed) {
        return desk.view(filed, DemoAccount.SUPERVISOR).get("version").number();
    }

    /** Of the last round: {@code done} or why not, by number of the case. */
    private static Map<String, String> results(Reply reply) {
        List<JsonValue> rounds = reply.json().get("rounds").items();
        return rounds.getLast().get("results").items().stream()
                .collect(Collectors.toMap(one -> one.get("number").textOrEmpty(), one -> one.get("refusal")
                        .text()
                        .orElse(one.get("result").textOrEmpty())));
    }

    private List<String> states(List<Filed> filed) {
        return filed.stream()
                .map(one -> desk.view(one, DemoAccount.SUPERVISOR).get("state").textOrEmpty())
                .toList();
    }

    private List<String> acts(Filed filed) {
        return desk.view(filed, DemoAccount.SUPERVISOR).get("timeline").items().stream()
                .map(entry -> entry.get("act").textOrEmpty())
                .toList();
    }

    private JsonValue tracked(Filed filed) {
        return Web.get(url("/api/complaints/" + filed.number()), Map.of("Query-Code", filed.queryCode()))
                .json();
    }

    private static void ok(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }
}
