package cn.huiyin.complaint.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.complaint.DeskCalls;
import cn.huiyin.complaint.DeskCalls.Filed;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.json.JsonValue;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who opens contact data, how often, and who can see that. */
class ContactAccessIT extends RunningComplaintService {

    private static final int A_DAY = 20;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private Clock time;

    private DeskCalls desk;

    @BeforeEach
    void connect() {
        desk = new DeskCalls(url(""), stackOf(RunningComplaintService.class).tokens());
        database.getCollection("contact_access_counts").deleteMany(new Document());
    }

    @Test
    void takesNoPurposeThatIsNotInTheList() {
        Filed filed = desk.fileWithContact("楼下油烟");

        Reply words = open(filed, Map.of("purpose", "x", "note", "x"), DemoAccount.SUPERVISOR);
        Reply none = open(filed, Map.of("note", "核实夜间施工时间"), DemoAccount.SUPERVISOR);

        assertThat(words.status()).as(words.body()).isEqualTo(400);
        assertThat(none.status()).as(none.body()).isEqualTo(400);
        assertThat(accessesTo(filed)).isEmpty();
    }

    @Test
    void asksThoseOfOtherPlacesForANote() {
        Filed filed = desk.fileWithContact("楼下油烟");

        for (DemoAccount account : List.of(DemoAccount.OPERATOR, DemoAccount.TRIAGE, DemoAccount.SUPERVISOR)) {
            Reply without = open(filed, Map.of("purpose", "verify"), account);
            Reply blank = open(filed, Map.of("purpose", "verify", "note", " \u200b "), account);

            assertThat(without.status()).as(without.body()).isEqualTo(422);
            assertThat(blank.status()).as(blank.body()).isEqualTo(422);
            assertThat(without.json()
                            .get("errors")
                            .items()
                            .getFirst()
                            .get("code")
                            .textOrEmpty())
                    .isEqualTo("contact-note-required");
        }
        assertThat(accessesTo(filed)).isEmpty();
    }

    @Test
    void letsTheHandlingOfficeOpenItWithoutANoteAndWithoutALimit() {
        Filed filed = desk.fileWithContact("楼下油烟");
        assertThat(desk.assign(filed, DeskCalls.DANZISHI).status()).isEqualTo(200);

        for (int i = 0; i <= A_DAY; i++) {
            Reply opened = open(filed, Map.of("purpose", "verify"), DemoAccount.OFFICER_DANZISHI);
            assertThat(opened.status()).as(opened.body()).isEqualTo(200);
        }

        assertThat(accessesTo(filed)).hasSize(A_DAY + 1);
    }

    @Test
    void givesOthersTwentyAccessesADayHoweverManyTheyTakeAtOnce() throws InterruptedException {
        Filed filed = desk.fileWithContact("楼下油烟");
        double refusedBefore = refused();

        List<Reply> answers = atOnce(30, () -> openWithNote(filed, DemoAccount.TRIAGE));

        assertThat(answers).filteredOn(reply -> reply.status() == 200).hasSize(A_DAY);
        assertThat(answers)
                .filteredOn(reply -> reply.status() != 200)
                .hasSize(30 - A_DAY)
                .allSatisfy(reply -> {
                    assertThat(reply.status()).isEqualTo(429);
                    assertThat(reply.json().get("code").textOrEmpty()).isEqualTo("contact-access-used-up");
                    assertThat(reply.body()).doesNotContain("13800001234");
                });
        assertThat(accessesTo(filed)).hasSize(A_DAY);
        assertThat(refused()).isEqualTo(refusedBefore + 30 - A_DAY);
        assertThat(openWithNote(filed, DemoAccount.OPERATOR).status()).isEqualTo(200);
    }

    @Test
    void showsAdministratorsWhoOpenedButNotTheNote() {
        Filed filed = desk.fileWithContact("楼下油烟");
        assertThat(openWithNote(filed, DemoAccount.OPERATOR).status()).isEqualTo(200);

        JsonValue latest =
                items("/api/contact-accesses?size=1", DemoAccount.ADMIN).getFirst();

        assertThat(latest.get("number").textOrEmpty()).isEqualTo(filed.number());
        assertThat(latest.get("purpose").textOrEmpty()).isEqualTo("call-back");
        assertThat(latest.get("note").exists()).isFalse();
        assertThat(desk.get("/api/contact-accesses/persons", DemoAccount.ADMIN).status())
                .isEqualTo(200);
        assertThat(desk.get("/api/cases/" + filed.caseId(), DemoAccount.ADMIN).status())
                .isEqualTo(403);
    }

    @Test
    void listsAccessesByPersonForTheSupervisor() {
        Filed filed = desk.fileWithContact("楼下油烟");
        assertThat(openWithNote(filed, DemoAccount.OPERATOR).status()).isEqualTo(200);
        String today = DistrictDay.of(time.instant());

        JsonValue latest =
                items("/api/contact-accesses?size=1", DemoAccount.SUPERVISOR).getFirst();
        String person = latest.get("person").textOrEmpty();

        assertThat(latest.get("number").textOrEmpty()).isEqualTo(filed.number());
        assertThat(latest.get("purpose").textOrEmpty()).isEqualTo("call-back");
        assertThat(latest.get("note").textOrEmpty()).isEqualTo("回访是否恢复");
        assertThat(latest.get("role").textOrEmpty()).isEqualTo("operator");
        assertThat(items("/api/contact-accesses?day=" + today + "&person=" + person, DemoAccount.SUPERVISOR))
                .isNotEmpty()
                .allSatisfy(
                        access -> assertThat(access.get("person").textOrEmpty()).isEqualTo(person));
        assertThat(items("/api/contact-accesses?day=2024-01-01", DemoAccount.SUPERVISOR))
                .isEmpty();
        assertThat(desk.get("/api/contact-accesses/persons?day=" + today, DemoAccount.SUPERVISOR)
                        .json()
                        .items())
                .anySatisfy(one -> assertThat(one.get("person").textOrEmpty()).isEqualTo(person));
    }

    @Test
    void listsTheOwnAccessesForEverybodyAndNoOthers() {
        Filed filed = desk.fileWithContact("楼下油烟");
        assertThat(openWithNote(filed, DemoAccount.OPERATOR).status()).isEqualTo(200);
        assertThat(openWithNote(filed, DemoAccount.SUPERVISOR).status()).isEqualTo(200);

        List<JsonValue> own = items("/api/contact-accesses/own?size=1", DemoAccount.OPERATOR);

        assertThat(own).hasSize(1);
        assertThat(own.getFirst().get("role").textOrEmpty()).isEqualTo("operator");
        assertThat(items("/api/contact-accesses/own?size=100", DemoAccount.SUPERVISOR))
                .isNotEmpty()
                .allSatisfy(
                        access -> assertThat(access.get("role").textOrEmpty()).isEqualTo("supervisor"));
    }

    @Test
    void hidesNumbersInTheTextUntilAnAccessIsRecorded() {
        String text = "工地老板微信laoban_88，电话１３９.８７６５.４３２１，夜里打桩" + UUID.randomUUID();
        Filed filed = desk.fileWithContact(text);
        assertThat(desk.assign(filed, DeskCalls.DANZISHI).status()).isEqualTo(200);
        String page = "/api/cases/" + filed.caseId();

        List<String> seen = List.of(
                desk.get(page, DemoAccount.OFFICER_DANZISHI).body(),
                desk.get("/api/cases?view=open&q=" + filed.number(), DemoAccount.TRIAGE)
                        .body(),
                Web.get(url("/api/complaints/" + filed.number()), Map.of("Query-Code", filed.queryCode()))
                        .body());
        Reply shown = open(filed, Map.of("purpose", "verify"), DemoAccount.OFFICER_DANZISHI);

        assertThat(seen)
                .allSatisfy(body ->
                        assertThat(body).contains("夜里打桩", "微信l****", "１３９****").doesNotContain("８７６５", "laoban"));
        assertThat(desk.view(filed, DemoAccount.OFFICER_DANZISHI)
                        .get("numbersHidden")
                        .isTrue())
                .isTrue();
        assertThat(shown.json().get("text").textOrEmpty()).isEqualTo(text);
        assertThat(accessesTo(filed)).hasSize(1);
    }

    @Test
    void showsWhatWasAmendedLaterInFullAfterARecordedAccess() {
        Filed filed = desk.fileWithContact("楼下油烟");
        assertThat(desk.assign(filed, DeskCalls.DANZISHI).status()).isEqualTo(200);
        String said = "晚上打 139 8765 4321 找我";
        assertThat(desk.view(filed, DemoAccount.OFFICER_DANZISHI)
                        .get("numbersHidden")
                        .isTrue())
                .isFalse();
        assertThat(desk.actOfCitizen(filed, "amend", Map.of("text", said)).status())
                .isEqualTo(200);

        JsonValue seen = desk.view(filed, DemoAccount.OFFICER_DANZISHI);
        JsonValue opened = open(filed, Map.of("purpose", "verify"), DemoAccount.OFFICER_DANZISHI)
                .json();

        assertThat(seen.toString()).contains("晚上打 139****").doesNotContain("8765");
        assertThat(seen.get("numbersHidden").isTrue()).isTrue();
        JsonValue line = seen.get("timeline").items().getLast();
        assertThat(opened.get("later").items()).singleElement().satisfies(later -> {
            assertThat(later.get("at")).isEqualTo(line.get("at"));
            assertThat(later.get("act")).isEqualTo(line.get("act"));
            assertThat(later.get("texts").get("text").textOrEmpty()).isEqualTo(said);
        });
        assertThat(accessesTo(filed)).hasSize(1);
    }

    @Test
    void hidesNumbersThatStaffWroteDown() {
        Filed filed = desk.fileWithContact("楼下油烟");
        assertThat(desk.assign(filed, DeskCalls.DANZISHI).status()).isEqualTo(200);
        assertThat(desk.act(filed, "accept", Map.of(), DemoAccount.OFFICER_DANZISHI)
                        .status())
                .isEqualTo(200);

        Reply noted = desk.act(
                filed,
                "contact",
                Map.of("outcome", "reached", "note", "打13800001234已联系"),
                DemoAccount.OFFICER_DANZISHI);

        assertThat(noted.body()).contains("打138****已联系").doesNotContain("13800001234");
    }

    @Test
    void findsNoCaseByANumberInItsText() {
        String word = "油烟" + UUID.randomUUID().toString().substring(0, 8);
        Filed filed = desk.file(word + "，老板电话13987654321");
        await().untilAsserted(() -> assertThat(items("/api/cases?q=" + encoded(word), DemoAccount.TRIAGE))
                .hasSize(1));

        for (String number : List.of("13987654321", "139 8765 4321", "139.8765.4321")) {
            assertThat(items("/api/cases?q=" + encoded(number), DemoAccount.TRIAGE))
                    .as(number)
                    .noneSatisfy(
                            row -> assertThat(row.get("number").textOrEmpty()).isEqualTo(filed.number()));
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Reply openWithNote(Filed filed, DemoAccount account) {
        return open(filed, Map.of("purpose", "call-back", "note", "回访是否恢复"), account);
    }

    private Reply open(Filed filed, Map<String, ?> body, DemoAccount account) {
        return desk.post("/api/cases/" + filed.caseId() + "/contact-views", body, account);
    }

    private List<Document> accessesTo(Filed filed) {
        return database.getCollection("contact_accesses")
                .find(new Document("caseId", filed.caseId()))
                .into(new ArrayList<>());
    }

    private List<JsonValue> items(String path, DemoAccount account) {
        Reply reply = desk.get(path, account);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return reply.json().get("items").items();
    }

    private double refused() {
        return meters.find("huiyin.contacts.accesses.refused").tag("reason", "limit").counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }

    private static List<Reply> atOnce(int calls, Callable<Reply> call) throws InterruptedException {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads
                    .invokeAll(IntStream.range(0, calls).mapToObj(_ -> call).toList())
                    .stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (InterruptedException | ExecutionException failed) {
                            throw new IllegalStateException(failed);
                        }
                    })
                    .toList();
        }
    }
}
