package cn.huiyin.complaint.cases.migrations;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On documents as the version before left them: their calls are counted without a word about whose they are. */
@WithLocalStack
class TellDepartmentsApartIT {

    private static final TestStack STACK = TestStack.of(TellDepartmentsApartIT.class);

    private MongoClient client;
    private MongoDatabase database;

    @BeforeEach
    void leaveTheDatabaseOfYesterday() {
        client = MongoClients.create(STACK.mongodb());
        database = client.getDatabase(STACK.database());
        database.drop();
        database.getCollection("cases").insertMany(List.of(called(), notCalled()));
        database.getCollection("statistics_days").insertOne(new Document("_id", "2026-11-20"));
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void namesTheDepartmentOfEachCallInTheOrderInWhichTheyWereCalled() {
        new TellDepartmentsApart(database).tell();

        assertThat(calls())
                .extracting(call -> call.getString("department"))
                .containsExactly("EEB", "UMB", "HCC", "EEB");
        assertThat(calls().getFirst()).containsEntry("stoppedAt", at(20)).containsEntry("dueAt", at(12));
        assertThat(calls().getLast()).containsEntry("metAt", at(15)).hasSize(3);
    }

    @Test
    void leavesTheHistoryAndCasesWithoutCallsAndCountsAllAgain() {
        new TellDepartmentsApart(database).tell();

        assertThat(find("called")).containsEntry("history", called().get("history"));
        assertThat(find("called")).containsEntry("dirty", true);
        assertThat(find("not-called")).isEqualTo(notCalled().append("dirty", true));
        assertThat(database.listCollectionNames()).doesNotContain("statistics_days");
    }

    @Test
    void changesNothingMoreWhenItIsDoneTwice() {
        new TellDepartmentsApart(database).tell();
        Document once = find("called");

        new TellDepartmentsApart(database).tell();

        assertThat(find("called")).isEqualTo(once);
    }

    private List<Document> calls() {
        return find("called")
                .getEmbedded(List.of("counting", "counted"), Document.class)
                .getList("reportIns", Document.class);
    }

    private Document find(String id) {
        return database.getCollection("cases").find(Filters.eq("_id", id)).first();
    }

    /** A lead with a supporter, a supporter alone, and the lead once more after it had done its part. */
    private static Document called() {
        return new Document("_id", "called")
                .append(
                        "counting",
                        counting()
                                .append(
                                        "counted",
                                        new Document("registeredAt", at(8))
                                                .append("answers", List.of())
                                                .append(
                                                        "reportIns",
                                                        List.of(
                                                                new Document("dueAt", at(12))
                                                                        .append("stoppedAt", at(20)),
                                                                new Document("dueAt", at(12)).append("metAt", at(9)),
                                                                new Document("dueAt", at(14)),
                                                                new Document("dueAt", at(18))
                                                                        .append("metAt", at(15))))))
                .append(
                        "history",
                        List.of(
                                entry(1, "registered", new Document("text", "夜间施工")),
                                entry(2, "departmentsCalledIn", calledIn("EEB", "UMB")),
                                entry(3, "departmentsCalledIn", calledIn(null, "HCC")),
                                entry(4, "resultGiven", new Document("department", new Document("code", "EEB"))),
                                entry(5, "departmentsCalledIn", calledIn("EEB"))));
    }

    private static Document notCalled() {
        return new Document("_id", "not-called")
                .append("counting", counting().append("counted", new Document("registeredAt", at(8))))
                .append("history", List.of(entry(1, "registered", new Document("text", "夜间施工"))));
    }

    private static Document counting() {
        return new Document("days", List.of("2026-11-20"));
    }

    private static Document entry(int version, String type, Document data) {
        return new Document("version", version).append("type", type).append("data", data.append("at", at(8)));
    }

    private static Document calledIn(String lead, String... supporting) {
        Document event = new Document("task", "请到现场。");
        if (lead != null) {
            event.append("lead", department(lead));
        }
        if (supporting.length > 0) {
            event.append(
                    "supporting",
                    List.of(supporting).stream()
                            .map(TellDepartmentsApartIT::department)
                            .toList());
        }
        return event;
    }

    private static Document department(String code) {
        return new Document("code", code).append("name", "部门" + code);
    }

    private static Date at(int hour) {
        return Date.from(Instant.parse("2026-11-20T00:00:00Z").plusSeconds(3600L * hour));
    }
}
