package cn.huiyin.complaint.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.complaint.DeskCalls;
import cn.huiyin.complaint.DeskCalls.Filed;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeskIT extends RunningComplaintService {

    private DeskCalls desk;

    @BeforeEach
    void connect() {
        desk = new DeskCalls(url(""), stackOf(RunningComplaintService.class).tokens());
    }

    @Test
    void leadsACaseFromTheTriageDeskToItsAnswer() {
        Filed filed = desk.fileWithContact("楼下工地半夜还在打桩");

        assertThat(desk.assign(filed, DeskCalls.DANZISHI).status()).isEqualTo(200);
        ok(desk.act(filed, "accept", Map.of(), DemoAccount.OFFICER_DANZISHI));
        ok(desk.act(filed, "contact", Map.of("outcome", "reached", "note", "已电话联系"), DemoAccount.OFFICER_DANZISHI));
        ok(desk.act(
                filed,
                "inspection",
                Map.of("findings", "到场时正在打桩", "decibel", 63.5, "zoneClass", 2),
                DemoAccount.OFFICER_DANZISHI));
        Reply answered =
                desk.act(filed, "answer", Map.of("text", "已责令停工", "outcome", "supported"), DemoAccount.HEAD_DANZISHI);

        ok(answered);
        JsonValue view = answered.json();
        assertThat(view.get("state").textOrEmpty()).isEqualTo("answered");
        assertThat(view.get("answer").get("office").get("name").textOrEmpty()).isEqualTo("弹子石街道");
        assertThat(texts(view.get("timeline"), "act"))
                .containsExactly("register", "assign", "accept", "contact", "inspection", "answer");
        assertThat(answered.etag()).contains("\"6\"");
        assertThat(texts(view.get("deadlines"), "state")).containsExactly("met", "met", "met", "met");
    }

    @Test
    void refusesAnActOnAVersionThatIsGone() {
        Filed filed = desk.file("烧烤摊油烟很大");
        String seen = desk.get("/api/cases/" + filed.caseId(), DemoAccount.TRIAGE)
                .etag()
                .orElseThrow();
        ok(desk.assign(filed, DeskCalls.DANZISHI));

        Reply late = desk.act(
                filed, "assign", Map.of("office", DeskCalls.NANPING, "reason", "改派"), DemoAccount.TRIAGE, seen);

        assertThat(late.status()).isEqualTo(409);
        assertThat(code(late)).isEqualTo("stale-version");
    }

    @Test
    void asksForTheVersionAnActIsMeantFor() {
        Filed filed = desk.file("垃圾站异味");

        Reply without = desk.post(
                "/api/cases/" + filed.caseId() + "/acts", Map.of("act", "accept"), DemoAccount.OFFICER_DANZISHI);
        Reply malformed = desk.act(filed, "accept", Map.of(), DemoAccount.OFFICER_DANZISHI, "seven");

        assertThat(without.status()).isEqualTo(400);
        assertThat(code(without)).isEqualTo("missing-header");
        assertThat(malformed.status()).isEqualTo(400);
        assertThat(code(malformed)).isEqualTo("invalid-input");
    }

    @Test
    void knowsNoCaseWithABlankId() {
        assertThat(desk.get("/api/cases/%20", DemoAccount.TRIAGE).status()).isEqualTo(404);
    }

    @Test
    void hidesTheCasesOfAnOfficeFromEveryOther() {
        Filed filed = desk.file("广场舞声音太大");
        ok(desk.assign(filed, DeskCalls.DANZISHI));

        String path = "/api/cases/" + filed.caseId();
        assertThat(desk.get(path, DemoAccount.OFFICER_NANPING).status()).isEqualTo(404);
        assertThat(desk.get(path + "/photos/1", DemoAccount.OFFICER_NANPING).status())
                .isEqualTo(404);
        assertThat(desk.post(path + "/contact-views", Map.of("purpose", "verify"), DemoAccount.OFFICER_NANPING)
                        .status())
                .isEqualTo(404);
        assertThat(desk.act(filed, "accept", Map.of(), DemoAccount.OFFICER_NANPING, "\"2\"")
                        .status())
                .isEqualTo(404);
        assertThat(find(filed.number(), DemoAccount.OFFICER_NANPING)).isEmpty();
        assertThat(find(filed.number(), DemoAccount.OFFICER_DANZISHI)).containsExactly(filed.number());
    }

    @Test
    void saysWhyAnActIsRefused() {
        Filed filed = desk.fileWithContact("喇叭叫卖扰民");
        ok(desk.assign(filed, DeskCalls.DANZISHI));

        Reply wrongState =
                desk.act(filed, "answer", Map.of("text", "处理了", "outcome", "explained"), DemoAccount.OFFICER_DANZISHI);
        Reply wrongRole = desk.act(filed, "accept", Map.of(), DemoAccount.SUPERVISOR);
        ok(desk.act(filed, "accept", Map.of(), DemoAccount.OFFICER_DANZISHI));
        Reply tooEarly =
                desk.act(filed, "answer", Map.of("text", "处理了", "outcome", "explained"), DemoAccount.OFFICER_DANZISHI);

        assertRefused(wrongState, 409, "state-conflict", "not-when-assigned");
        assertRefused(wrongRole, 403, "not-allowed", "wrong-party");
        assertRefused(tooEarly, 422, "rule-refused", "contact-first");
        JsonValue acts = desk.view(filed, DemoAccount.OFFICER_DANZISHI).get("acts");
        assertThat(texts(acts, "act")).containsSubsequence("accept", "contact", "inspection", "answer");
        assertThat(acts.items().getLast().get("why").textOrEmpty()).isEqualTo("contact-first");
    }

    @Test
    void refusesCodesThatThePackLacks() {
        Filed filed = desk.file("污水外溢");

        Reply office = desk.act(filed, "assign", Map.of("office", "999999999", "reason", "x"), DemoAccount.TRIAGE);
        Reply category = desk.act(
                filed,
                "assign",
                Map.of("office", DeskCalls.DANZISHI, "category", "nothing", "reason", "x"),
                DemoAccount.TRIAGE);
        Reply deadline = desk.act(
                filed,
                "assign",
                Map.of("office", DeskCalls.DANZISHI, "deadlineClass", "whenever", "reason", "x"),
                DemoAccount.TRIAGE);

        assertThat(code(office)).isEqualTo("unknown-office");
        assertThat(code(category)).isEqualTo("unknown-category");
        assertRefused(deadline, 422, "rule-refused", "unknown-deadline-class");
    }

    @Test
    void masksContactDataAndRecordsWhoLookedAndWhy() {
        Filed filed = desk.fileWithContact("夜间装修");
        ok(desk.assign(filed, DeskCalls.DANZISHI));
        Reply before = desk.get("/api/cases/" + filed.caseId(), DemoAccount.OFFICER_DANZISHI);

        Reply shown = desk.post(
                "/api/cases/" + filed.caseId() + "/contact-views",
                Map.of("purpose", "verify"),
                DemoAccount.OFFICER_DANZISHI);

        assertThat(before.body())
                .doesNotContain("13800001234")
                .doesNotContain("li@example.org")
                .doesNotContain("李晓云");
        assertThat(before.json().get("contact").get("phone").textOrEmpty()).isEqualTo("138****1234");
        assertThat(shown.json().get("phone").textOrEmpty()).isEqualTo("13800001234");
        Reply after = desk.get("/api/cases/" + filed.caseId(), DemoAccount.OFFICER_DANZISHI);
        JsonValue look = after.json().get("timeline").items().getLast();
        assertThat(look.get("act").textOrEmpty()).isEqualTo("view-contact");
        assertThat(look.get("actor").get("name").textOrEmpty()).isEqualTo("周立");
        assertThat(look.get("fields").get("purpose").textOrEmpty()).isEqualTo("verify");
        assertThat(after.etag()).isEqualTo(before.etag());
    }

    @Test
    void takesNoNumberForAText() {
        Filed filed = desk.fileWithContact("夜间装修");
        ok(desk.assign(filed, DeskCalls.DANZISHI));

        Reply refused = desk.post(
                "/api/cases/" + filed.caseId() + "/contact-views", Map.of("purpose", 1), DemoAccount.OFFICER_DANZISHI);

        assertThat(refused.status()).isEqualTo(400);
    }

    @Test
    void showsContactDataToTheNotifyServiceAndRecordsThatToo() {
        Filed filed = desk.fileWithContact("空调外机噪声");
        String secret = stackOf(RunningComplaintService.class).settings().get("HUIYIN_SERVICE_CLIENT_SECRET");
        String token = stackOf(RunningComplaintService.class).tokens().ofClient("huiyin-notify", secret);
        String path = url("/internal/cases/" + filed.caseId() + "/contact");

        Reply contact = Web.get(path, Map.of("Authorization", "Bearer " + token));

        assertThat(contact.json().get("email").textOrEmpty()).isEqualTo("li@example.org");
        assertThat(Web.get(path, as(DemoAccount.SUPERVISOR)).status()).isEqualTo(403);
        assertThat(texts(desk.view(filed, DemoAccount.TRIAGE).get("timeline"), "act"))
                .containsExactly("register", "view-contact");
    }

    @Test
    void findsACaseByNumberByItsLastPartAndByWords() {
        String word = "塑料颗粒" + UUID.randomUUID().toString().substring(0, 8);
        Filed filed = desk.file("废品站焚烧" + word + "，气味刺鼻");

        String sequence = filed.number().substring(filed.number().lastIndexOf('-') + 1);
        assertThat(find(filed.number(), DemoAccount.TRIAGE)).containsExactly(filed.number());
        assertThat(find(filed.number().substring(3), DemoAccount.TRIAGE)).containsExactly(filed.number());
        assertThat(find(sequence, DemoAccount.TRIAGE)).contains(filed.number());
        // Words are written a moment after the case.
        await().untilAsserted(
                        () -> assertThat(find("焚烧 " + word, DemoAccount.TRIAGE)).containsExactly(filed.number()));
        assertThat(find("焚烧 不存在" + word, DemoAccount.TRIAGE)).isEmpty();
    }

    @Test
    void listsWhatIsDueFirstAtTheFrontAndPagesWithoutGaps() {
        List<Filed> mine = List.of(desk.file("鸡鸣犬吠一"), desk.file("鸡鸣犬吠二"), desk.file("鸡鸣犬吠三"));
        mine.forEach(filed -> ok(desk.assign(filed, DeskCalls.NANPING)));

        JsonValue all = queue("?view=open&size=100", DemoAccount.OFFICER_NANPING);
        JsonValue first = desk.get("/api/cases?view=open&size=2", DemoAccount.OFFICER_NANPING)
                .json();
        String next = first.get("next").textOrEmpty();
        JsonValue second = queue("?view=open&size=100&cursor=" + next, DemoAccount.OFFICER_NANPING);

        assertThat(texts(all, "number"))
                .containsAll(mine.stream().map(Filed::number).toList());
        assertThat(dues(all)).isSorted();
        ArrayList<String> paged = new ArrayList<>(texts(first.get("items"), "number"));
        paged.addAll(texts(second, "number"));
        assertThat(paged).isEqualTo(texts(all, "number"));
    }

    @Test
    void keepsTheQueuesApart() {
        Filed open = desk.file("油烟直排一");
        Filed rejected = desk.file("欠薪纠纷");
        ok(desk.act(rejected, "reject", Map.of("kind", "arbitration", "reason", "欠薪属于劳动争议"), DemoAccount.TRIAGE));

        assertThat(texts(queue("?view=open&size=100", DemoAccount.TRIAGE), "number"))
                .contains(open.number())
                .doesNotContain(rejected.number());
        assertThat(texts(queue("?view=closed&size=1", DemoAccount.SUPERVISOR), "number"))
                .containsExactly(rejected.number());
        assertThat(desk.get("/api/cases?view=everything", DemoAccount.TRIAGE).status())
                .isEqualTo(400);
    }

    private List<String> find(String q, DemoAccount account) {
        String query = "?view=open&q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
        return texts(queue(query, account), "number");
    }

    private JsonValue queue(String query, DemoAccount account) {
        Reply reply = desk.get("/api/cases" + query, account);
        ok(reply);
        return reply.json().get("items");
    }

    private static List<String> dues(JsonValue rows) {
        return rows.items().stream()
                .map(row -> row.get("nextDeadline").get("dueAt").textOrEmpty())
                .toList();
    }

    private static List<String> texts(JsonValue items, String field) {
        return items.items().stream().map(item -> item.get(field).textOrEmpty()).toList();
    }

    private static void ok(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
    }

    private static String code(Reply reply) {
        return reply.json().get("code").textOrEmpty();
    }

    private static void assertRefused(Reply reply, int status, String code, String refusal) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(status);
        assertThat(code(reply)).isEqualTo(code);
        assertThat(reply.json().get("errors").items().getFirst().get("code").textOrEmpty())
                .isEqualTo(refusal);
    }
}
