package cn.huiyin.complaint.automaticjoins;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.ComplaintServiceApplication;
import cn.huiyin.complaint.DeskCalls;
import cn.huiyin.complaint.DeskCalls.Filed;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.acts.ActOnCase;
import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.IncidentMembership;
import cn.huiyin.complaint.cases.domain.acts.AutoJoin;
import cn.huiyin.complaint.cases.projections.ProjectChanges;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.HistoryEntry;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.incidents.OpenAutomatically;
import cn.huiyin.complaint.proposals.domain.AutomaticJoin;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.json.Json;
import cn.huiyin.localstack.json.JsonValue;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * What is joined without a person once an administrator has switched it on, and what never is; each test has a source
 * of its own.
 */
@WithLocalStack
@SpringBootTest(classes = ComplaintServiceApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class AutomaticJoinsIT {

    private static final DemoAccount OFFICER = DemoAccount.OFFICER_DANZISHI;
    private static final String RULE = "/api/admin/automatic-joins";
    private static final double LON = 106.586;
    private static final double LAT = 29.583;

    /** About 40 metres. */
    private static final double NEAR_BY = 0.0004;

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private ProjectChanges changes;

    @Autowired
    private AutomaticJoins joins;

    @Autowired
    private JoinCases joining;

    @Autowired
    private JoiningRules rules;

    @Autowired
    private OpenAutomatically incidents;

    @Autowired
    private ActOnCase acts;

    @Autowired
    private Cases cases;

    @Autowired
    private MongoDatabase database;

    private DeskCalls desk;

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry registry) {
        RunningComplaintService.settings(AutomaticJoinsIT.class)
                .forEach((name, value) -> registry.add(name, () -> value));
        registry.add("huiyin.automatic-joins.most-cases", () -> "3");
    }

    @BeforeEach
    void connect() {
        desk = new DeskCalls(url(""), TestStack.of(AutomaticJoinsIT.class).tokens());
    }

    @AfterEach
    void switchOff() {
        rules.put(JoiningRule.DEFAULT);
    }

    @Test
    void joinsTwoReportsOfOneSourceWithScoreAndReasons() {
        switchOn();
        Filed first = assigned("云栖花园旁边的工地半夜还在打桩，吵得睡不着", 0, DeskCalls.DANZISHI);
        Filed second = assigned("云栖花园旁边的工地半夜又在打桩，吵得睡不着觉", NEAR_BY, DeskCalls.DANZISHI);
        round();

        assertThat(incidentOf(first)).isNotEmpty().isEqualTo(incidentOf(second));
        JsonValue view = desk.view(second, OFFICER);
        assertThat(view.get("autoJoined").get("percent").number()).isGreaterThanOrEqualTo(50);
        assertThat(view.get("autoJoined").get("reasons").items().stream()
                        .map(reason -> reason.get("code").textOrEmpty()))
                .contains("incident.near", "incident.same-source")
                .doesNotContain("incident.same-person");
        JsonValue entry = timeline(second).getLast();
        assertThat(entry.get("act").textOrEmpty()).isEqualTo("auto-join");
        assertThat(entry.get("actor").get("kind").textOrEmpty()).isEqualTo("engine");
        JsonValue incident =
                desk.get("/api/incidents/" + incidentOf(first), OFFICER).json();
        assertThat(incident.get("title").textOrEmpty()).isEqualTo("云栖 夜间施工噪声");
    }

    @Test
    void doesNotSayInAHistoryThatTwoCasesAreOfOnePerson() {
        switchOn();
        Filed first = desk.fileFrom("13800004711", "梅溪花园旁边的工地半夜还在打桩，吵得睡不着", LON, LAT);
        Filed second = desk.fileFrom("13800004711", "梅溪花园旁边的工地半夜又在打桩，吵得睡不着觉", LON, LAT);
        ok(desk.assign(first, DeskCalls.DANZISHI));
        ok(desk.assign(second, DeskCalls.DANZISHI));
        changes.run();
        String path = "/api/cases/" + second.caseId() + "/proposals";
        assertThat(desk.get(path, OFFICER).body()).contains("incident.same-person");

        joins.round();

        assertThat(incidentOf(first)).isNotEmpty().isEqualTo(incidentOf(second));
        assertThat(desk.get("/api/cases/" + second.caseId(), OFFICER).body())
                .contains("incident.same-source")
                .doesNotContain("incident.same-person");
    }

    @Test
    void joinsWithTheMostProbableOfThose() {
        Filed worse = assigned("青枫花园旁边的工地夜里很吵", 0, DeskCalls.DANZISHI);
        Filed better = assigned("青枫花园旁边的工地半夜还在打桩，吵得睡不着", 0, DeskCalls.DANZISHI);
        Filed second = assigned("青枫花园旁边的工地半夜还在打桩，吵得睡不着觉", 0, DeskCalls.DANZISHI);
        changes.run();
        joining.lookAt(second.caseId(), new AutomaticJoin(0.5));

        assertThat(incidentOf(second)).isNotEmpty().isEqualTo(incidentOf(better));
        assertThat(incidentOf(worse)).isEmpty();
    }

    @Test
    void opensTheIncidentOfTheEarlierCaseWhicheverIsLookedAt() {
        Filed first = assigned("白鹭花园旁边的工地半夜还在打桩，吵得睡不着", 0, DeskCalls.DANZISHI);
        Filed second = assigned("白鹭花园旁边的工地半夜又在打桩，吵得睡不着觉", NEAR_BY, DeskCalls.DANZISHI);
        changes.run();
        joining.lookAt(second.caseId(), new AutomaticJoin(0.5));

        assertThat(incidentOf(second))
                .isEqualTo(incidents.numberFor(current(first), List.of("白鹭")))
                .isEqualTo(incidentOf(first));
    }

    @Test
    void joinsNothingWhileItIsOff() {
        Filed first = assigned("竹林花园旁边的工地半夜还在打桩，吵得睡不着", 0, DeskCalls.DANZISHI);
        Filed second = assigned("竹林花园旁边的工地半夜又在打桩，吵得睡不着觉", NEAR_BY, DeskCalls.DANZISHI);
        round();

        assertThat(incidentOf(first)).isEmpty();
        assertThat(incidentOf(second)).isEmpty();
    }

    @Test
    void doesEverythingOnceHoweverOftenItIsDoneAndFinishesWhatACrashLeft() {
        switchOn();
        Filed first = assigned("松涛花园旁边的工地半夜还在打桩，吵得睡不着", 0, DeskCalls.DANZISHI);
        Filed second = assigned("松涛花园旁边的工地半夜又在打桩，吵得睡不着觉", NEAR_BY, DeskCalls.DANZISHI);
        changes.run();
        // As far as a replica came that was killed: the incident is open and the first of the two belongs to it.
        String begun = incidents.numberFor(current(first), List.of("松涛"));
        acts.act(new CaseId(first.caseId()), new AutoJoin.Command(begun, 91, List.of()), "auto-join:" + begun);

        round();
        waitAgain(first, second);
        round();

        assertThat(incidentOf(first)).isEqualTo(begun);
        assertThat(incidentOf(second)).isEqualTo(begun);
        assertThat(joined(first)).hasSize(1);
        assertThat(joined(second)).hasSize(1);
        assertThat(waiting()).isZero();
    }

    @Test
    void opensNoOtherIncidentForACaseThatBelongsToOne() {
        Filed first = assigned("兰亭花园旁边的工地半夜还在打桩，吵得睡不着", 0, DeskCalls.DANZISHI);
        Map<String, Object> seen = Map.of(
                "caseId",
                first.caseId(),
                "version",
                desk.view(first, OFFICER).get("version").number());
        Reply opened = desk.post("/api/incidents", Map.of("title", "兰亭工地", "cases", List.of(seen)), OFFICER);
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        String incident = opened.json().get("number").textOrEmpty();
        Filed second = assigned("兰亭花园旁边的工地半夜又在打桩，吵得睡不着觉", NEAR_BY, DeskCalls.DANZISHI);
        changes.run();

        joining.lookAt(first.caseId(), new AutomaticJoin(0.5));

        assertThat(incidentOf(first)).isNotEmpty().isEqualTo(incident);
        assertThat(incidentOf(second)).isEmpty();
    }

    @Test
    void doesNotJoinAgainWhatTheDeskTookApart() {
        switchOn();
        Filed first = assigned("枫丹花园旁边的工地半夜还在打桩，吵得睡不着", 0, DeskCalls.DANZISHI);
        Filed second = assigned("枫丹花园旁边的工地半夜又在打桩，吵得睡不着觉", NEAR_BY, DeskCalls.DANZISHI);
        round();
        ok(desk.act(second, "leave-incident", Map.of("reason", "是另一个工地"), DemoAccount.TRIAGE));

        waitAgain(first, second);
        round();
        Filed third = assigned("枫丹花园旁边的工地半夜还在打桩，又吵得睡不着", NEAR_BY, DeskCalls.DANZISHI);
        round();

        assertThat(incidentOf(second)).isEmpty();
        assertThat(incidentOf(third)).isNotEmpty().isEqualTo(incidentOf(first));
        assertThat(joined(second)).hasSize(1);
    }

    @Test
    void doesNotJoinWhatSomebodySaidIsAnotherSource() {
        Filed first = assigned("碧云花园旁边的工地半夜还在打桩，吵得睡不着", 0, DeskCalls.DANZISHI);
        Filed second = assigned("碧云花园旁边的工地半夜又在打桩，吵得睡不着觉", NEAR_BY, DeskCalls.DANZISHI);
        String path = "/api/cases/" + second.caseId() + "/proposals/" + first.caseId() + "/dismissal";
        assertThat(Web.send("PUT", url(path), headers(OFFICER), "").status()).isEqualTo(204);
        switchOn();
        round();

        assertThat(incidentOf(first)).isEmpty();
        assertThat(incidentOf(second)).isEmpty();
    }

    @Test
    void joinsNoRestrictedAndNoEndedCaseAndNoneOfAnotherOffice() {
        switchOn();
        Filed restricted = assigned("银杏花园旁边的工地半夜还在打桩，吵得睡不着", 0, DeskCalls.DANZISHI);
        ok(desk.act(restricted, "restrict", Map.of("reason", "反映的是经办人员"), DemoAccount.TRIAGE));
        Filed answered = assigned("银杏花园旁边的工地半夜还在打桩，吵得睡不着", 0, DeskCalls.DANZISHI);
        ok(desk.act(answered, "accept", Map.of(), OFFICER));
        ok(desk.act(answered, "answer", Map.of("text", "已责令停工。", "outcome", "supported"), OFFICER));
        Filed elsewhere = assigned("银杏花园旁边的工地半夜又在打桩，吵得睡不着", 0, DeskCalls.NANPING);
        Filed second = assigned("银杏花园旁边的工地半夜又在打桩，吵得睡不着觉", NEAR_BY, DeskCalls.DANZISHI);
        round();

        assertThat(incidentOf(second)).isEmpty();
        assertThat(incidentOf(answered)).isEmpty();
        assertThat(incidentOf(elsewhere)).isEmpty();
        assertThat(IncidentMembership.numberOf(current(restricted))).isEmpty();
    }

    @Test
    void letsAnIncidentGrowByItselfOnlySoFar() {
        switchOn();
        List<Filed> filed = Stream.of("还在", "又在", "仍在", "也在")
                .map(often -> {
                    Filed one = assigned("金桂花园旁边的工地半夜" + often + "打桩，吵得睡不着", 0, DeskCalls.DANZISHI);
                    round();
                    return one;
                })
                .toList();

        assertThat(filed.subList(0, 3))
                .allSatisfy(one -> assertThat(incidentOf(one)).isNotEmpty().isEqualTo(incidentOf(filed.getFirst())));
        assertThat(incidentOf(filed.getLast())).isEmpty();
    }

    @Test
    void isSwitchedByAdministratorsAloneAndRecorded() {
        assertThat(desk.get(RULE, DemoAccount.ADMIN).json().get("on").isTrue()).isFalse();
        assertThat(desk.get(RULE, DemoAccount.SUPERVISOR).status()).isEqualTo(403);
        assertThat(put(Map.of("on", true, "percent", 95), DemoAccount.TRIAGE).status())
                .isEqualTo(403);
        assertThat(put(Map.of("on", true, "percent", 49), DemoAccount.ADMIN).status())
                .isEqualTo(400);
        assertThat(put(Map.of("on", true, "percent", 101), DemoAccount.ADMIN).status())
                .isEqualTo(400);
        assertThat(rules.current()).isEqualTo(JoiningRule.DEFAULT);

        Reply changed = put(Map.of("on", true, "percent", 50), DemoAccount.ADMIN);

        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        assertThat(rules.current().percent()).isEqualTo(50);
        assertThat(desk.get("/api/admin/log/complaint-service", DemoAccount.ADMIN)
                        .body())
                .contains("automatic-joins-changed", "\"percent\":\"50\"");
    }

    private void switchOn() {
        ok(put(Map.of("on", true, "percent", 60), DemoAccount.ADMIN));
    }

    private Reply put(Map<String, Object> rule, DemoAccount account) {
        return Web.send("PUT", url(RULE), headers(account), Json.write(rule));
    }

    private void round() {
        changes.run();
        joins.round();
    }

    /** As if the mark had not come off. */
    private void waitAgain(Filed... filed) {
        database.getCollection("automatic_join_looks")
                .updateMany(
                        Filters.in("_id", Stream.of(filed).map(Filed::caseId).toList()), Updates.set("waiting", true));
    }

    private long waiting() {
        return database.getCollection("automatic_join_looks").countDocuments(new Document("waiting", true));
    }

    private Filed assigned(String text, double east, String office) {
        Filed filed = desk.file(text, LON + east, LAT);
        ok(desk.assign(filed, office));
        return filed;
    }

    private String incidentOf(Filed filed) {
        return desk.view(filed, DemoAccount.SUPERVISOR).get("incident").textOrEmpty();
    }

    private List<JsonValue> timeline(Filed filed) {
        return desk.view(filed, OFFICER).get("timeline").items();
    }

    private Case current(Filed filed) {
        return cases.find(new CaseId(filed.caseId()), Scope.ALL).orElseThrow().current();
    }

    private List<HistoryEntry> joined(Filed filed) {
        return cases.find(new CaseId(filed.caseId()), Scope.ALL).orElseThrow().history().stream()
                .filter(entry -> entry.event() instanceof AutoJoin.AutoJoined)
                .toList();
    }

    private Map<String, String> headers(DemoAccount account) {
        HashMap<String, String> headers =
                new HashMap<>(TestStack.of(AutomaticJoinsIT.class).tokens().headers(account.username()));
        headers.put("Content-Type", "application/json");
        return headers;
    }

    private String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private static void ok(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }
}
