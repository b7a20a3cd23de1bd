package cn.huiyin.complaint.cases.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.huiyin.complaint.ComplaintServiceApplication;
import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.complaint.cases.contactaccess.ContactAccess;
import cn.huiyin.complaint.cases.contactaccess.ContactAccessLog;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.CaseState;
import cn.huiyin.complaint.cases.related.CasesOfCaller;
import cn.huiyin.complaint.cases.store.Cases;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.cases.store.StoredCase;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The drill of an upgrade: today's service starts on the indexes and documents that yesterday's left. */
@WithLocalStack
class UpgradeIT {

    private static final String CASE_ID = "01a21c77-3f7a-7ec4-99bf-fb28837d3ef8";
    /** On which that case was registered. */
    private static final String DAY = "2026-11-20";

    private final TestStack stack = TestStack.of(UpgradeIT.class);
    private MongoClient client;
    private MongoDatabase database;

    @BeforeEach
    void leaveTheDatabaseOfYesterday() throws IOException {
        client = MongoClients.create(stack.mongodb());
        database = client.getDatabase(stack.database());
        database.drop();
        MongoCollection<Document> cases = database.getCollection("cases");
        cases.insertOne(yesterdaysCase());
        // Otherwise declared than today: other keys, not unique, another name.
        cases.createIndex(Indexes.ascending("facts.queueAt"), new IndexOptions().name("queue"));
        cases.createIndex(Indexes.ascending("number"), new IndexOptions().name("number"));
        cases.createIndex(Indexes.ascending("sequence", "_id"), new IndexOptions().name("last_part_of_number"));
        cases.createIndex(Indexes.ascending("version"), new IndexOptions().name("made_by_an_operator"));
        database.getCollection("contact_look_counts")
                .insertOne(new Document("_id", "somebody|" + DAY).append("looks", 7));
        database.getCollection("decision_tables")
                .insertOne(new Document("_id", 1).append("table", "periods").append("dmn", "<p/>"));
        database.getCollection("case_words")
                .insertOne(new Document("_id", CASE_ID).append("words", List.of("13800001234", "打桩")));
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void bringsIndexesAndDocumentsToTodaysFormOnceAndLeavesThemThen() {
        try (ConfigurableApplicationContext service = start()) {
            Map<String, Document> indexes = indexes();
            assertThat(indexes.get("queue").get("key", Document.class).keySet())
                    .containsExactly("facts.open", "facts.queueAt", "_id");
            assertThat(indexes.get("number").getBoolean("unique")).isTrue();
            assertThat(indexes)
                    .containsKeys("sequence", "made_by_an_operator")
                    .doesNotContainKey("last_part_of_number");

            StoredCase stored = service.getBean(Cases.class)
                    .find(new CaseId(CASE_ID), Scope.ALL)
                    .orElseThrow();
            assertThat(stored.current().state()).isEqualTo(CaseState.ASSIGNED);
            assertThat(stored.current().complaint().text()).contains("打桩");

            List<ContactAccess> accesses =
                    service.getBean(ContactAccessLog.class).ofCase(CASE_ID);
            assertThat(accesses).extracting(ContactAccess::role).containsExactly("officer", "service");
            assertThat(accesses).extracting(ContactAccess::purpose).containsExactly("x", "inform");
            assertThat(accesses).extracting(ContactAccess::staff).containsExactly(true, null);
            assertThat(firstCase()).doesNotContainKey("contactViews");
            // Somebody who has used some of the day's accesses up has not more of them by the upgrade.
            assertThat(database.getCollection("contact_access_counts").find().first())
                    .containsEntry("accesses", 7)
                    .doesNotContainKey("looks");
            assertThat(database.listCollectionNames()).doesNotContain("contact_looks", "contact_look_counts");

            assertThat(database.getCollection("district_parts").find().first())
                    .containsEntry("part", "periods")
                    .containsEntry("text", "<p/>");

            await().untilAsserted(() -> assertThat(words()).contains("打桩").doesNotContain("13800001234"));
            // The number of the caller finds the case, and stands nowhere beside it.
            CasesOfCaller callers = service.getBean(CasesOfCaller.class);
            String caller = callers.callerOf("138 0000 1234").orElseThrow();
            await().untilAsserted(() -> assertThat(callers.latest(caller, 2)).containsExactly(CASE_ID));
            assertThat(database.getCollection("related_cases").find().first().toJson())
                    .doesNotContain("13800001234", "00001234");
            // Search and statistics have both seen the case, so both can read it.
            await().untilAsserted(() -> assertThat(firstCase()).doesNotContainKey("dirty"));
            // What the history held already is sealed.
            await().untilAsserted(() -> assertThat(
                            database.getCollection("case_seals").find().first().getInteger("entries"))
                    .isEqualTo(typesOfEvents().size()));
            // Time has found the open case of a version that knew no timers.
            await().untilAsserted(() -> assertThat(typesOfEvents()).contains("deadlineMissed"));
        }
        List<String> applied = applied();
        assertThat(applied)
                .contains(
                        "looks-out-of-cases",
                        "words-without-numbers",
                        "counted-with-filer",
                        "days-by-new-rules",
                        "related-cases-of-stored",
                        "sealed-histories",
                        "named-contact-accesses");

        try (ConfigurableApplicationContext again = start()) {
            assertThat(applied()).isEqualTo(applied);
            assertThat(again.getBean(ContactAccessLog.class).ofCase(CASE_ID)).hasSize(2);
        }
    }

    @Test
    void countsTheDaysAgainThatEarlierRulesSummed() {
        try (ConfigurableApplicationContext _ = start()) {
            await().untilAsserted(() -> assertThat(firstCase()).doesNotContainKey("dirty"));
        }
        database.getCollection("mongockChangeLog").deleteMany(Filters.regex("changeId", "^days-by-new-rules"));
        for (String sums : List.of("statistics_days", "statistics_days_2")) {
            database.getCollection(sums).drop();
            database.getCollection(sums).insertOne(sumsOfEarlierRules(DAY));
            database.getCollection(sums).insertOne(sumsOfEarlierRules("2026-11-19"));
        }

        try (ConfigurableApplicationContext _ = start()) {
            await().untilAsserted(() -> assertThat(daysWithSums()).containsExactly(DAY));
            assertThat(database.getCollection("statistics_days").find().first().toJson())
                    .contains("500108006")
                    .doesNotContain("500108001");
            assertThat(database.listCollectionNames()).doesNotContain("statistics_days_2");
        }
    }

    private static Document sumsOfEarlierRules(String day) {
        return Document.parse("""
                {"_id": "%s", "revision": {"$numberLong": "7"}, "offices": [{"office": "500108001", "tally": {
                "registered": {"$numberLong": "40"},
                "assignment": {"numerator": {"$numberLong": "0"}, "denominator": {"$numberLong": "0"}},
                "running": {"$numberLong": "0"},
                "onTimeAnswer": {"numerator": {"$numberLong": "0"}, "denominator": {"$numberLong": "0"}},
                "satisfaction": {"numerator": {"$numberLong": "0"}, "denominator": {"$numberLong": "0"}}}}]}
                """.formatted(day));
    }

    private List<String> daysWithSums() {
        return database.getCollection("statistics_days").find().into(new ArrayList<>()).stream()
                .map(day -> day.getString("_id"))
                .toList();
    }

    private static ConfigurableApplicationContext start() {
        HashMap<String, String> settings = new HashMap<>(RunningComplaintService.settings(UpgradeIT.class));
        settings.put("server.port", "0");
        String[] arguments = settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new);
        return new SpringApplicationBuilder(ComplaintServiceApplication.class).run(arguments);
    }

    private static Document yesterdaysCase() throws IOException {
        try (InputStream in = UpgradeIT.class.getResourceAsStream("/upgrade/case.json")) {
            return Document.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private Map<String, Document> indexes() {
        return database.getCollection("cases").listIndexes().into(new ArrayList<>()).stream()
                .collect(Collectors.toMap(index -> index.getString("name"), Function.identity()));
    }

    private Document firstCase() {
        return database.getCollection("cases").find().first();
    }

    private List<String> typesOfEvents() {
        return firstCase().getList("history", Document.class).stream()
                .map(entry -> entry.getString("type"))
                .toList();
    }

    private List<String> words() {
        Document words = database.getCollection("case_words").find().first();
        return words == null ? List.of() : words.getList("words", String.class);
    }

    private List<String> applied() {
        return database.getCollection("mongockChangeLog").find().into(new ArrayList<>()).stream()
                .map(entry -> entry.getString("changeId"))
                .toList();
    }
}
