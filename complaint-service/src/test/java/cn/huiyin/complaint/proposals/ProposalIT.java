package cn.huiyin.complaint.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.DeskCalls;
import cn.huiyin.complaint.DeskCalls.Filed;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.cases.projections.ProjectChanges;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is proposed to whom, and that what was turned down does not come back. */
class ProposalIT extends RunningComplaintService {

    private static final DemoAccount OFFICER = DemoAccount.OFFICER_DANZISHI;
    private static final double LON = 106.566;
    private static final double LAT = 29.523;

    /** About 100 metres. */
    private static final double NEAR_BY = 0.001;

    @Autowired
    private ProjectChanges changes;

    /** One for each test, of two characters that no other test uses. */
    private String estate;

    private DeskCalls desk;
    private Filed first;
    private Filed second;

    @BeforeEach
    void file() {
        desk = new DeskCalls(url(""), stackOf(RunningComplaintService.class).tokens());
        estate = name();
        first = filed(estate + "花园旁边的工地半夜还在打桩，睡不着，电话 13800001234", LON);
        second = filed("住在" + estate + "花园，隔壁工地通宵施工打桩，吵得没法睡", LON + NEAR_BY);
        filed("锦江路上有人遛狗不牵绳", LON + NEAR_BY);
        changes.run();
    }

    @Test
    void proposesTheSameSourceWithReasonsAndNoNumber() {
        Reply reply = desk.get(path(second), DemoAccount.TRIAGE);

        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        JsonValue best = proposals(reply).getFirst();
        assertThat(best.get("row").get("caseId").textOrEmpty()).isEqualTo(first.caseId());
        assertThat(best.get("reasons").items().stream()
                        .map(reason -> reason.get("code").textOrEmpty()))
                .contains("incident.near", "incident.same-source", "incident.recent");
        assertThat(best.get("reasons").toString()).contains("“" + estate + "”");
        assertThat(reply.body()).doesNotContain("13800001234");
    }

    @Test
    void proposesNothingToAnOfficeOfCasesThatAreNotItsOwn() {
        ok(desk.assign(first, DeskCalls.NANPING));
        ok(desk.assign(second, DeskCalls.DANZISHI));

        assertThat(ids(desk.get(path(second), OFFICER))).doesNotContain(first.caseId());
        assertThat(desk.get(path(first), OFFICER).status()).isEqualTo(404);
        assertThat(desk.get(path(second), DemoAccount.OPERATOR).status()).isEqualTo(403);
        assertThat(desk.get(path(second), DemoAccount.CITIZEN).status()).isEqualTo(403);
        assertThat(desk.get(path(second), DemoAccount.DEPARTMENT_ECOLOGY).status())
                .isEqualTo(403);
        assertThat(dismissed(first, second, OFFICER).status()).isEqualTo(404);
        assertThat(dismissed(second, first, OFFICER).status()).isEqualTo(404);
        assertThat(ids(desk.get(path(second), DemoAccount.SUPERVISOR))).contains(first.caseId());
    }

    @Test
    void proposesNoRestrictedCase() {
        ok(desk.act(first, "restrict", Map.of("reason", "反映的是经办人员"), DemoAccount.TRIAGE));
        changes.run();

        assertThat(ids(desk.get(path(second), DemoAccount.TRIAGE))).doesNotContain(first.caseId());
        assertThat(desk.get(path(first), DemoAccount.TRIAGE).status()).isEqualTo(404);
    }

    @Test
    void doesNotProposeAgainWhatWasTurnedDown() {
        assertThat(dismissed(second, first, DemoAccount.TRIAGE).status()).isEqualTo(204);
        assertThat(dismissed(second, first, DemoAccount.TRIAGE).status()).isEqualTo(204);

        assertThat(ids(desk.get(path(second), DemoAccount.TRIAGE))).doesNotContain(first.caseId());
        assertThat(ids(desk.get(path(first), DemoAccount.TRIAGE))).doesNotContain(second.caseId());
    }

    @Test
    void proposesAnIncidentOnceAndNothingToACaseThatBelongsToOne() {
        Filed third = filed("又是" + estate + "花园那个工地，三更半夜打桩", LON);
        changes.run();
        Reply opened = desk.post(
                "/api/incidents",
                Map.of("title", "夜间施工", "cases", List.of(seen(first), seen(third))),
                DemoAccount.TRIAGE);
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        String incident = opened.json().get("number").textOrEmpty();

        List<JsonValue> proposed = proposals(desk.get(path(second), DemoAccount.TRIAGE));

        assertThat(proposed.stream()
                        .map(one -> one.get("incident").textOrEmpty())
                        .filter(incident::equals))
                .hasSize(1);
        assertThat(proposals(desk.get(path(first), DemoAccount.TRIAGE))).isEmpty();
    }

    private Map<String, Object> seen(Filed filed) {
        return Map.of(
                "caseId",
                filed.caseId(),
                "version",
                desk.view(filed, DemoAccount.SUPERVISOR).get("version").number());
    }

    private static String path(Filed filed) {
        return "/api/cases/" + filed.caseId() + "/proposals";
    }

    private Reply dismissed(Filed filed, Filed other, DemoAccount account) {
        return Web.send("PUT", url(path(filed) + "/" + other.caseId() + "/dismissal"), as(account), "");
    }

    private static List<JsonValue> proposals(Reply reply) {
        return reply.json().get("items").items();
    }

    private static List<String> ids(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return proposals(reply).stream()
                .map(one -> one.get("row").get("caseId").textOrEmpty())
                .toList();
    }

    private Filed filed(String text, double lon) {
        return desk.file(text, lon, LAT);
    }

    /** Three characters from a stretch of rare ones. */
    private static String name() {
        UUID some = UUID.randomUUID();
        return new StringBuilder()
                .appendCodePoint(0x6C00 + Math.floorMod(some.getMostSignificantBits(), 0x300))
                .appendCodePoint(0x7000 + Math.floorMod(some.getLeastSignificantBits(), 0x300))
                .appendCodePoint(0x7400 + Math.floorMod(some.hashCode(), 0x300))
                .toString();
    }

    private static void ok(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }
}
