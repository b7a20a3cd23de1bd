package cn.huiyin.complaint.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.huiyin.complaint.DeskCalls;
import cn.huiyin.complaint.DeskCalls.Filed;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who sees an incident, which cases join and leave it, and what its citizens hear of each other. */
class IncidentMembersIT extends IncidentCalls {

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
    void opensNoneForCasesOfWhichNoneCanJoin() {
        Filed elsewhere = desk.file("别处的油烟");
        ok(desk.assign(elsewhere, DeskCalls.NANPING));
        List<Filed> joined = inProgress(1);
        opened(joined);
        List<String> before = incidents.latest(1);
        String key = UUID.randomUUID().toString();
        Map<String, Object> opening = Map.of("title", "油烟", "cases", List.of(seen(elsewhere), seen(joined.getFirst())));

        Reply refused = desk.post("/api/incidents", key, opening, OFFICER);

        assertThat(refused.status()).as(refused.body()).isEqualTo(422);
        assertThat(refused.json().get("errors").items())
                .extracting(error -> error.get("pointer").textOrEmpty(), error -> error.get("code")
                        .textOrEmpty())
                .containsExactly(tuple("/cases/0", "not-found"), tuple("/cases/1", "in-an-incident"));
        assertThat(incidents.latest(1)).isEqualTo(before);

        Map<String, Object> stale =
                Map.of("title", "油烟", "cases", List.of(Map.of("caseId", elsewhere.caseId(), "version", 1)));
        assertThat(desk.post("/api/incidents", key, stale, DemoAccount.TRIAGE).body())
                .contains("stale-version");
        assertThat(incidents.latest(1)).isEqualTo(before);
        assertThat(desk.post("/api/incidents", key, opening, DemoAccount.OFFICER_NANPING)
                        .status())
                .isEqualTo(201);
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
}
