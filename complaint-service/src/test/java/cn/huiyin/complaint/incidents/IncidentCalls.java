package cn.huiyin.complaint.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.DeskCalls;
import cn.huiyin.complaint.DeskCalls.Filed;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.acts.ActOnCase;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.acts.MarkGroupComplaint;
import cn.huiyin.complaint.cases.projections.ProjectChanges;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.HistoryEntry;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What the tests of incidents share: cases of one office about one source, and what is done to all of them. */
abstract class IncidentCalls extends RunningComplaintService {

    static final DemoAccount OFFICER = DemoAccount.OFFICER_DANZISHI;
    static final DemoAccount HEAD = DemoAccount.HEAD_DANZISHI;
    static final Map<String, Object> ANSWER = Map.of("act", "answer", "text", "已责令工地夜间停工。", "outcome", "supported");

    @Autowired
    Incidents incidents;

    @Autowired
    ActOnIncident acts;

    @Autowired
    ActOnCase cases;

    @Autowired
    Cases stored;

    @Autowired
    ProjectChanges changes;

    DeskCalls desk;

    @BeforeEach
    void connect() {
        desk = new DeskCalls(url(""), stackOf(RunningComplaintService.class).tokens());
    }

    List<String> deadlineClasses(List<Filed> filed) {
        return filed.stream()
                .map(one -> desk.view(one, HEAD).get("deadlineClass").textOrEmpty())
                .toList();
    }

    Stream<MarkGroupComplaint.GroupComplaintFound> groupEvents(Filed filed) {
        return stored.find(new CaseId(filed.caseId()), Scope.ALL).orElseThrow().history().stream()
                .map(HistoryEntry::event)
                .filter(MarkGroupComplaint.GroupComplaintFound.class::isInstance)
                .map(MarkGroupComplaint.GroupComplaintFound.class::cast);
    }

    List<Filed> inProgress(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> {
                    Filed filed = desk.file("工地半夜打桩，第" + i + "户");
                    ok(desk.assign(filed, DeskCalls.DANZISHI));
                    ok(desk.act(filed, "accept", Map.of(), OFFICER));
                    return filed;
                })
                .toList();
    }

    String opened(List<Filed> filed) {
        Reply opened = desk.post("/api/incidents", Map.of("title", "滨江工地夜间施工", "cases", seen(filed)), OFFICER);
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        assertThat(results(opened).values()).containsOnly("done");
        return opened.json().get("number").textOrEmpty();
    }

    Reply together(String incident, Map<String, Object> act, List<Map<String, Object>> seen, DemoAccount account) {
        return desk.post("/api/incidents/" + incident + "/acts", Map.of("act", act, "cases", seen), account);
    }

    List<Map<String, Object>> seen(List<Filed> filed) {
        return filed.stream().map(this::seen).collect(Collectors.toList());
    }

    Map<String, Object> seen(Filed filed) {
        return Map.of("caseId", filed.caseId(), "version", version(filed));
    }

    long version(Filed filed) {
        return desk.view(filed, DemoAccount.SUPERVISOR).get("version").number();
    }

    /** Of the last round: {@code done} or why not, by number of the case. */
    static Map<String, String> results(Reply reply) {
        List<JsonValue> rounds = reply.json().get("rounds").items();
        return rounds.getLast().get("results").items().stream()
                .collect(Collectors.toMap(one -> one.get("number").textOrEmpty(), one -> one.get("refusal")
                        .text()
                        .orElse(one.get("result").textOrEmpty())));
    }

    List<String> states(List<Filed> filed) {
        return filed.stream()
                .map(one -> desk.view(one, DemoAccount.SUPERVISOR).get("state").textOrEmpty())
                .toList();
    }

    List<String> acts(Filed filed) {
        return desk.view(filed, DemoAccount.SUPERVISOR).get("timeline").items().stream()
                .map(entry -> entry.get("act").textOrEmpty())
                .toList();
    }

    JsonValue tracked(Filed filed) {
        return Web.get(url("/api/complaints/" + filed.number()), Map.of("Query-Code", filed.queryCode()))
                .json();
    }

    static void ok(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }
}
