package cn.huiyin.complaint.historycheck;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.complaint.ComplaintServiceApplication;
import cn.huiyin.complaint.DeskCalls;
import cn.huiyin.complaint.DeskCalls.Filed;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.json.JsonValue;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Histories are changed directly in the database, and the check says where. */
@WithLocalStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HistoryCheckIT {

    private static final String CHECKS = "/api/admin/history-checks";

    /** Earlier than every id that the service gives. */
    private static final String DONE_BEFORE = "0";

    private ConfigurableApplicationContext service;
    private DeskCalls desk;
    private MongoCollection<Document> cases;
    private MongoCollection<Document> seals;
    private MongoCollection<Document> checks;
    private Filed filed;
    private Document before;

    @BeforeAll
    void start() {
        Stream<String> settings = RunningComplaintService.settings(HistoryCheckIT.class).entrySet().stream()
                .filter(setting -> setting.getKey().contains("."))
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue());
        service = new SpringApplicationBuilder(ComplaintServiceApplication.class)
                .run(Stream.concat(settings, Stream.of("--server.port=0")).toArray(String[]::new));
        desk = new DeskCalls(
                "http://127.0.0.1:" + service.getEnvironment().getRequiredProperty("local.server.port"),
                TestStack.of(HistoryCheckIT.class).tokens());
        MongoDatabase database = service.getBean(MongoDatabase.class);
        cases = database.getCollection("cases");
        seals = database.getCollection("case_seals");
        checks = database.getCollection("history_checks");
    }

    @AfterAll
    void stop() {
        service.close();
    }

    /** Three entries, sealed; and a check that is done, so that the service asks for none by itself. */
    @BeforeEach
    void fileACase() {
        checks.replaceOne(
                eq("_id", DONE_BEFORE), check(DONE_BEFORE, "done", Instant.now()), new ReplaceOptions().upsert(true));
        checks.deleteMany(ne("_id", DONE_BEFORE));
        cases.deleteMany(new Document());
        seals.deleteMany(new Document());
        filed = desk.file("楼下工地半夜还在打桩");
        assertThat(desk.assign(filed, DeskCalls.DANZISHI).status()).isEqualTo(200);
        assertThat(desk.act(filed, "accept", Map.of(), DemoAccount.OFFICER_DANZISHI)
                        .status())
                .isEqualTo(200);
        await().untilAsserted(() -> {
            assertThat(stored()).doesNotContainKey("dirty");
            assertThat(seals.find().first().getInteger("entries")).isEqualTo(3);
        });
        before = stored();
    }

    @Test
    void findsNothingThatTheServiceDid() {
        assertThat(findings()).isEmpty();
    }

    @Test
    void namesWhatWasAltered() {
        cases.updateOne(eq("_id", filed.caseId()), Updates.set("history.1.data.office.name", "别的街道"));

        assertThat(findings()).containsExactly("altered 2");
    }

    @Test
    void namesWhatWasTakenOut() {
        List<Document> history = history();
        history.remove(1);
        replace(history, 3);

        assertThat(findings()).containsExactly("missing 2", "truncated 3");
    }

    @Test
    void namesWhatChangedPlaces() {
        List<Document> history = history();
        Collections.swap(history, 1, 2);
        replace(history, 3);

        assertThat(findings()).containsExactly("reordered 2");
    }

    @Test
    void noticesAnEndThatWasCutOff() {
        replace(history().subList(0, 2), 2);

        assertThat(findings()).containsExactly("truncated 3");
    }

    @Test
    void noticesACaseThatIsGone() {
        cases.deleteOne(eq("_id", filed.caseId()));

        assertThat(findings()).containsExactly("case-missing 3");
    }

    @Test
    void findsWhatWasCutOffAlsoAfterTheServiceWentOn() {
        replace(history().subList(0, 2), 2);
        assertThat(desk.act(filed, "accept", Map.of(), DemoAccount.OFFICER_DANZISHI)
                        .status())
                .isEqualTo(200);
        await().untilAsserted(() -> assertThat(stored()).doesNotContainKey("dirty"));

        assertThat(findings()).containsExactly("altered 3");
    }

    @Test
    void breaksOffACheckWhoseReaderIsGoneAndBeginsAnother() {
        Instant longAgo = service.getBean(Clock.class).instant().minus(Duration.ofMinutes(3));
        checks.insertOne(running("gone", longAgo));

        String another =
                desk.post(CHECKS, Map.of(), DemoAccount.ADMIN).json().get("id").textOrEmpty();

        assertThat(check("gone").get("state").textOrEmpty()).isEqualTo("broken-off");
        assertThat(check("gone").get("stalled").isTrue()).isFalse();
        assertThat(another).isNotEqualTo("gone");
    }

    @Test
    void endsACheckWhoseReaderIsGoneThoughNobodyAsks() {
        Instant longAgo = service.getBean(Clock.class).instant().minus(Duration.ofMinutes(3));
        checks.insertOne(running("gone", longAgo));

        await().untilAsserted(() ->
                assertThat(check("gone").get("state").textOrEmpty()).isEqualTo("broken-off"));
    }

    @Test
    void takesNoMoreFromAReaderThatWasSilentTooLong() {
        HistoryChecks store = service.getBean(HistoryChecks.class);
        checks.insertOne(running("slow", service.getBean(Clock.class).instant().minus(Duration.ofMinutes(3))));
        HistoryCheck slow = store.find("slow").orElseThrow();
        await().until(() -> check("slow").get("state").textOrEmpty().equals("broken-off"));

        assertThat(store.write(slow.running(new CheckProgress(), Instant.now())))
                .isFalse();

        assertThat(check("slow").get("state").textOrEmpty()).isEqualTo("broken-off");
    }

    /** As while a demo history is filed. */
    @Test
    void leavesAReaderAloneWhileTheServicesClockIsSetToAnotherDay() {
        HistoryChecks store = service.getBean(HistoryChecks.class);
        checks.insertOne(running("slow", Instant.now()));
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));

        assertThat(store.ask(tomorrow, null).id()).isEqualTo("slow");
        assertThat(store.claim(tomorrow)).isEmpty();

        assertThat(check("slow").get("state").textOrEmpty()).isEqualTo("running");
        assertThat(check("slow").get("stalled").isTrue()).isFalse();
    }

    @Test
    void showsTheLastOne() {
        desk.post(CHECKS, Map.of(), DemoAccount.ADMIN);

        JsonValue last = desk.get(CHECKS + "/last", DemoAccount.ADMIN).json();

        assertThat(last.get("check").get("askedBy").textOrEmpty()).isNotEmpty();
    }

    @Test
    void showsNoneUntilTheServiceAsksForTheFirst() {
        await().untilAsserted(() -> {
            checks.deleteMany(new Document());
            assertThat(desk.get(CHECKS + "/last", DemoAccount.ADMIN).json()).hasToString("{}");
        });

        await().until(() -> desk.get(CHECKS + "/last", DemoAccount.ADMIN)
                .json()
                .get("check")
                .get("state")
                .textOrEmpty()
                .equals("done"));
    }

    @Test
    void isForAdministrators() {
        assertThat(desk.post(CHECKS, Map.of(), DemoAccount.SUPERVISOR).status()).isEqualTo(403);
        assertThat(desk.get(CHECKS + "/last", DemoAccount.OFFICER_DANZISHI).status())
                .isEqualTo(403);
    }

    private static Document running(String id, Instant seenAt) {
        return check(id, "running", seenAt);
    }

    private static Document check(String id, String state, Instant seenAt) {
        return new Document("_id", id)
                .append("state", state)
                .append("askedAt", seenAt)
                .append("seenAt", seenAt)
                .append("cases", 40L)
                .append("entries", 120L)
                .append("found", 0L)
                .append("findings", List.of());
    }

    private List<String> findings() {
        JsonValue asked = desk.post(CHECKS, Map.of(), DemoAccount.ADMIN).json();
        String id = asked.get("id").textOrEmpty();
        await().untilAsserted(
                        () -> assertThat(check(id).get("state").textOrEmpty()).isEqualTo("done"));
        JsonValue check = check(id);
        List<JsonValue> found = check.get("findings").items();
        assertThat(check.get("found").number()).isEqualTo(found.size());
        assertThat(found).allSatisfy(finding -> assertThat(finding.get("caseId").textOrEmpty())
                .isEqualTo(filed.caseId()));
        return found.stream()
                .map(finding -> finding.get("kind").textOrEmpty() + " "
                        + finding.get("position").number())
                .toList();
    }

    private JsonValue check(String id) {
        return desk.get(CHECKS + "/" + id, DemoAccount.ADMIN).json();
    }

    private Document stored() {
        return cases.find(eq("_id", filed.caseId())).first();
    }

    private List<Document> history() {
        return new ArrayList<>(before.getList("history", Document.class));
    }

    private void replace(List<Document> history, long version) {
        cases.updateOne(
                eq("_id", filed.caseId()),
                Updates.combine(Updates.set("history", history), Updates.set("version", version)));
    }
}
