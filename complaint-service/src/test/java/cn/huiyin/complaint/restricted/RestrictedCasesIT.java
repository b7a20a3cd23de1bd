package cn.huiyin.complaint.restricted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import cn.huiyin.complaint.ComplaintServiceApplication;
import cn.huiyin.complaint.DeskCalls;
import cn.huiyin.complaint.DeskCalls.Filed;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.cases.projections.ProjectChanges;
import cn.huiyin.complaint.intake.Filer;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Reports against officials: every list and every figure is asked by every role, and knows nothing of them. */
@WithLocalStack
@SpringBootTest(classes = ComplaintServiceApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class RestrictedCasesIT {

    /** One for each test: what is not restricted any more may be read. */
    private final String word = "收受好处费" + UUID.randomUUID().toString().substring(0, 8);

    private static final List<DemoAccount> EVERYBODY_ELSE = List.of(
            DemoAccount.CITIZEN,
            DemoAccount.OPERATOR,
            DemoAccount.TRIAGE,
            DemoAccount.OFFICER_DANZISHI,
            DemoAccount.HEAD_DANZISHI,
            DemoAccount.SUPERVISOR,
            DemoAccount.LEADER,
            DemoAccount.DEPARTMENT_ECOLOGY,
            DemoAccount.ADMIN);

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private ProjectChanges changes;

    private DeskCalls desk;
    private Filed onFiling;
    private Filed byTriage;

    @DynamicPropertySource
    static void stack(DynamicPropertyRegistry registry) {
        RunningComplaintService.settings(RestrictedCasesIT.class)
                .forEach((name, value) -> registry.add(name, () -> value));
    }

    @BeforeEach
    void file() {
        desk = new DeskCalls(url(), TestStack.of(RestrictedCasesIT.class).tokens());
        Map<String, Object> filing = Filer.aFiling("text", "经办人员" + word + "，投诉没人管。");
        filing.put("againstOfficials", true);
        Filer.Answer filed = new Filer(url()).file(filing);
        assertThat(filed.status()).as(filed.text()).isEqualTo(201);
        onFiling = new Filed(filed.field("/caseId"), filed.field("/number"), filed.field("/queryCode"));
        byTriage = desk.fileWithContact("街道的人" + word + "，工地照样开工。");
        ok(desk.assign(byTriage, DeskCalls.DANZISHI));
        ok(desk.act(byTriage, "accept", Map.of(), DemoAccount.OFFICER_DANZISHI));
        ok(desk.act(byTriage, "contact", Map.of("outcome", "reached", "note", "已联系"), DemoAccount.OFFICER_DANZISHI));
        drain();
        ok(desk.act(byTriage, "restrict", Map.of("reason", "反映的是经办人员"), DemoAccount.TRIAGE));
        drain();
    }

    @TestFactory
    Stream<DynamicTest> areInNoListAndNoFigureOfAnybodyElse() {
        return EVERYBODY_ELSE.stream().flatMap(account -> paths().stream()
                .map(path -> dynamicTest(account + " " + path, () -> {
                    Reply reply = desk.get(path, account);
                    assertThat(reply.status()).isIn(200, 400, 403, 404);
                    saysNothing(reply);
                })));
    }

    @TestFactory
    Stream<DynamicTest> areBehindNoCursorOfASearch() {
        String path = "/api/cases?size=1&view=triage&q=" + URLEncoder.encode(word, StandardCharsets.UTF_8);
        Reply found = desk.get(path, DemoAccount.INTEGRITY);
        assertThat(found.json().get("next").textOrEmpty()).isNotEmpty();
        return Stream.of(DemoAccount.OPERATOR, DemoAccount.TRIAGE, DemoAccount.SUPERVISOR)
                .map(account -> dynamicTest(account.title(), () -> {
                    Reply nothing = desk.get(path, account);
                    ok(nothing);
                    assertThat(nothing.json().get("next").textOrEmpty()).isEmpty();
                }));
    }

    @Test
    void changeNoFigure() {
        List<String> figures = List.of(
                "/api/statistics/overview",
                "/api/cases/count?view=open",
                "/api/cases/count?view=triage",
                "/api/cases/count?view=overdue");
        List<String> before = figures.stream().map(this::read).toList();

        file();

        assertThat(figures.stream().map(this::read).toList()).isEqualTo(before);
    }

    private String read(String path) {
        Reply reply = desk.get(path, DemoAccount.SUPERVISOR);
        ok(reply);
        return reply.body();
    }

    @Test
    void areNotFoundByAnybodyElse() {
        for (DemoAccount account : EVERYBODY_ELSE) {
            for (Filed filed : List.of(onFiling, byTriage)) {
                String path = "/api/cases/" + filed.caseId();
                int expected = account == DemoAccount.CITIZEN || account == DemoAccount.ADMIN ? 403 : 404;
                assertThat(desk.get(path, account).status()).isEqualTo(expected);
                assertThat(desk.get(path + "/photos/x", account).status()).isEqualTo(expected);
                assertThat(desk.act(filed, "reject", Map.of("kind", "court", "reason", "r"), account, "\"2\"")
                                .status())
                        .isEqualTo(expected);
                assertThat(desk.post(path + "/contact-views", Map.of("purpose", "verify", "note", "n"), account)
                                .status())
                        .isEqualTo(expected);
            }
            saysNothing(desk.post("/api/cases/of-caller", Map.of("phone", "13800001234"), account));
        }
    }

    @Test
    void areSeenAndAnsweredByTheRestrictedDeskAlone() {
        Reply list = desk.get("/api/cases?view=open&size=100", DemoAccount.INTEGRITY);
        assertThat(list.body()).contains(onFiling.number(), byTriage.number());
        Filed ordinary = desk.file("广场舞声音太大");
        assertThat(desk.get("/api/cases/" + ordinary.caseId(), DemoAccount.INTEGRITY)
                        .status())
                .isEqualTo(404);
        assertThat(desk.get("/api/statistics/overview", DemoAccount.INTEGRITY).status())
                .isEqualTo(403);
        ok(desk.post(
                "/api/cases/" + byTriage.caseId() + "/contact-views",
                Map.of("purpose", "verify", "note", "核实反映的情况"),
                DemoAccount.INTEGRITY));
        assertThat(desk.get("/api/contact-accesses", DemoAccount.SUPERVISOR).body())
                .doesNotContain(byTriage.number());
        assertThat(desk.get("/api/contact-accesses/own", DemoAccount.INTEGRITY).body())
                .contains(byTriage.number());

        ok(desk.act(onFiling, "answer-at-once", Map.of("text", "已核实处理"), DemoAccount.INTEGRITY));

        Reply tracked =
                Web.get(url() + "/api/complaints/" + onFiling.number(), Map.of("Query-Code", onFiling.queryCode()));
        assertThat(tracked.json().get("status").textOrEmpty()).isEqualTo("closed");
        assertThat(tracked.json().get("answer").get("text").textOrEmpty()).isEqualTo("已核实处理");
        ok(desk.act(byTriage, "lift-restriction", Map.of("reason", "没有反映人员"), DemoAccount.INTEGRITY));
        assertThat(desk.get("/api/cases/" + byTriage.caseId(), DemoAccount.TRIAGE)
                        .status())
                .isEqualTo(200);
    }

    private List<String> paths() {
        ArrayList<String> paths = new ArrayList<>();
        for (String view : List.of("open", "overdue", "soon", "repeated", "approvals", "returns", "triage", "closed")) {
            paths.add("/api/cases?size=100&view=" + view);
            paths.add("/api/cases?size=100&view=" + view + "&office=" + DeskCalls.DANZISHI);
            paths.add("/api/cases?size=100&view=" + view + "&category=noise.construction.night");
            paths.add("/api/cases?size=100&view=" + view + "&q=" + URLEncoder.encode(word, StandardCharsets.UTF_8));
        }
        for (Filed filed : List.of(onFiling, byTriage)) {
            paths.add("/api/cases?q=" + filed.number());
            paths.add("/api/cases?q=" + filed.number().substring(12));
        }
        paths.add("/api/cases/near?lon=106.566&lat=29.523");
        paths.add("/api/contact-accesses");
        for (String figure : List.of("registered", "assignment", "onTimeAnswer", "satisfaction", "shamClosure")) {
            for (String part : List.of("counted", "met", "missed", "running")) {
                paths.add("/api/statistics/cases?size=100&figure=" + figure + "&part=" + part);
            }
        }
        paths.addAll(List.of(
                "/api/statistics/overview",
                "/api/statistics/sampled-satisfaction",
                "/api/statistics/sampled-satisfaction/follow-ups",
                "/api/surveys",
                "/api/complaints",
                "/api/complaints/near?lon=106.566&lat=29.523&category=noise.construction.night",
                "/api/department/tasks",
                "/api/department/tasks/count",
                "/api/office/workload",
                "/api/admin/calendar",
                "/api/admin/log/complaint-service"));
        return paths;
    }

    /** Accesses to contact data from before it was restricted stay in their list. */
    private void saysNothing(Reply reply) {
        assertThat(reply.body())
                .doesNotContain(onFiling.number(), onFiling.caseId(), byTriage.number(), byTriage.caseId(), word);
    }

    private String url() {
        return "http://127.0.0.1:" + port;
    }

    private void drain() {
        while (changes.run() > 0) {
            Thread.onSpinWait();
        }
    }

    private static void ok(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }
}
