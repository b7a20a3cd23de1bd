package cn.huiyin.complaint.officerproposals;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.ComplaintServiceApplication;
import cn.huiyin.complaint.DeskCalls;
import cn.huiyin.complaint.DeskCalls.Filed;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.StaffServer;
import cn.huiyin.complaint.cases.projections.ProjectChanges;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.json.JsonValue;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import java.util.HashMap;
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

/** To whom the head of an office is proposed to give a case, over the wire, in a database of its own. */
@WithLocalStack
@SpringBootTest(classes = ComplaintServiceApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class OfficerProposalsIT {

    private static final DemoAccount HEAD = DemoAccount.HEAD_NANPING;
    private static final String BUSY = "proposed-busy";
    private static final String EXPERT = "proposed-expert";
    private static final String NEW = "proposed-new";
    private static final Map<String, String> NAMES = Map.of(BUSY, "何忙", EXPERT, "谢熟", NEW, "余新");

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private ProjectChanges changes;

    @Autowired
    private AwayOfficers away;

    private DeskCalls desk;

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry registry) {
        RunningComplaintService.settings(OfficerProposalsIT.class)
                .forEach((name, value) -> registry.add(name, () -> value));
    }

    @BeforeEach
    void connect() {
        desk = new DeskCalls(url(""), TestStack.of(OfficerProposalsIT.class).tokens());
        NAMES.forEach((id, name) -> StaffServer.of(OfficerProposalsIT.class).put(DeskCalls.NANPING, id, name));
    }

    @Test
    void proposesInOrderWithReasonsAndMindsIncidentsAndAbsences() {
        Filed busyOne = givenTo(BUSY);
        givenTo(BUSY);
        Filed ended = givenTo(EXPERT);
        ok(desk.act(ended, "accept", Map.of(), DemoAccount.OFFICER_NANPING));
        ok(desk.act(ended, "answer", Map.of("text", "已整改。", "outcome", "supported"), DemoAccount.OFFICER_NANPING));
        Filed asked = assigned();

        assertThat(order(asked)).containsExactly(EXPERT, NEW, BUSY);
        assertThat(reason(asked, EXPERT, "officer.ended")).isEqualTo("近一年办结过1件同类办件");
        assertThat(reason(asked, BUSY, "officer.open")).startsWith("在办2件");
        assertThat(inEnglish(asked)).contains("Open cases: 2");

        Reply opened = desk.post(
                "/api/incidents", Map.of("title", "同一工地", "cases", List.of(seen(busyOne), seen(asked))), HEAD);
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        assertThat(order(asked)).containsExactly(BUSY, EXPERT, NEW);
        assertThat(reason(asked, BUSY, "officer.same-incident")).contains("1");

        ok(desk.post("/api/office/hand-overs", Map.of("from", BUSY, "officer", NEW, "officerName", "余新"), HEAD));
        changes.run();
        assertThat(order(asked)).containsExactly(NEW, EXPERT, BUSY);
        assertThat(proposal(asked, BUSY).get("there").isTrue()).isFalse();
        assertThat(reason(asked, BUSY, "officer.away")).contains("移交");

        ok(desk.act(busyOne, "assign-officer", Map.of("officer", BUSY, "officerName", "何忙"), HEAD));
        changes.run();
        assertThat(proposal(asked, BUSY).get("there").isTrue()).isTrue();
        assertThat(away.all()).isEmpty();
    }

    @Test
    void isForTheHeadOfTheOwnOfficeAlone() {
        Filed filed = assigned();
        String path = path(filed);

        assertThat(desk.get(path, DemoAccount.HEAD_DANZISHI).status()).isEqualTo(404);
        assertThat(desk.get("/api/cases/nobody/officer-proposals", HEAD).status())
                .isEqualTo(404);
        assertThat(List.of(
                        DemoAccount.OFFICER_NANPING,
                        DemoAccount.TRIAGE,
                        DemoAccount.SUPERVISOR,
                        DemoAccount.CITIZEN,
                        DemoAccount.DEPARTMENT_ECOLOGY))
                .allSatisfy(
                        account -> assertThat(desk.get(path, account).status()).isEqualTo(403));
    }

    @Test
    void proposesNobodyForACaseThatNobodyCanBeGiven() {
        Filed filed = givenTo(NEW);
        ok(desk.act(filed, "accept", Map.of(), DemoAccount.OFFICER_NANPING));
        ok(desk.act(filed, "answer", Map.of("text", "已整改。", "outcome", "supported"), DemoAccount.OFFICER_NANPING));

        assertThat(items(filed)).isEmpty();
    }

    private Filed assigned() {
        Filed filed = desk.file("工地半夜打桩");
        ok(desk.assign(filed, DeskCalls.NANPING));
        return filed;
    }

    private Filed givenTo(String officer) {
        Filed filed = assigned();
        ok(desk.act(
                filed,
                "assign-officer",
                Map.of("officer", officer, "officerName", NAMES.getOrDefault(officer, "")),
                HEAD));
        return filed;
    }

    private List<String> order(Filed filed) {
        return items(filed).stream()
                .map(one -> one.get("id").textOrEmpty())
                .filter(NAMES::containsKey)
                .toList();
    }

    private JsonValue proposal(Filed filed, String officer) {
        return items(filed).stream()
                .filter(one -> one.get("id").textOrEmpty().equals(officer))
                .findFirst()
                .orElseThrow();
    }

    private String reason(Filed filed, String officer, String code) {
        return proposal(filed, officer).get("reasons").items().stream()
                .filter(reason -> reason.get("code").textOrEmpty().equals(code))
                .map(reason -> reason.get("text").textOrEmpty())
                .findFirst()
                .orElse("");
    }

    private List<JsonValue> items(Filed filed) {
        Reply reply = desk.get(path(filed), HEAD);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json().get("items").items();
    }

    private String inEnglish(Filed filed) {
        HashMap<String, String> headers =
                new HashMap<>(TestStack.of(OfficerProposalsIT.class).tokens().headers(HEAD.username()));
        headers.put("Accept-Language", "en");
        return Web.get(url(path(filed)), headers).body();
    }

    private Map<String, Object> seen(Filed filed) {
        return Map.of(
                "caseId",
                filed.caseId(),
                "version",
                desk.view(filed, HEAD).get("version").number());
    }

    private static String path(Filed filed) {
        return "/api/cases/" + filed.caseId() + "/officer-proposals";
    }

    private String url(String path) {
        return "http://127.0.0.1:" + port + path;
    }

    private static void ok(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }
}
