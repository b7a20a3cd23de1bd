package cn.huiyin.complaint.cases.projections;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.store.CaseCollection;
import cn.huiyin.complaint.cases.store.CaseDocument;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WithLocalStack
class ProjectionsIT {

    private MongoClient client;
    private MongoCollection<CaseDocument> cases;
    private ChangedCases changed;

    @BeforeEach
    void open() {
        TestStack stack = TestStack.of(ProjectionsIT.class);
        client = MongoClients.create(stack.mongodb());
        cases = CaseCollection.of(client.getDatabase(stack.database()));
        cases.createIndexes(CaseCollection.indexes().indexes());
        changed = new ChangedCases(cases);
        documents().deleteMany(new Document());
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void tellsEveryProjectionOfEveryChangedCaseAndTakesTheMarksOff() {
        change("a", 1);
        change("b", 3);
        ArrayList<String> first = new ArrayList<>();
        ArrayList<String> second = new ArrayList<>();

        int seen = new ProjectChanges(changed, List.of(into(first), into(second))).run();

        assertThat(seen).isEqualTo(2);
        assertThat(first).containsExactlyInAnyOrder("a1", "b3");
        assertThat(second).containsExactlyInAnyOrder("a1", "b3");
        assertThat(new ProjectChanges(changed, List.of(into(first))).run()).isZero();
    }

    @Test
    void keepsTheMarkOfACaseThatChangesWhileItIsSeen() {
        change("a", 1);

        new ProjectChanges(changed, List.of(_ -> change("a", 2))).run();

        ArrayList<String> again = new ArrayList<>();
        new ProjectChanges(changed, List.of(into(again))).run();
        assertThat(again).containsExactly("a2");
    }

    @Test
    void keepsTheMarksWhenAProjectionFails() {
        change("a", 1);
        CaseProjection failing = _ -> {
            throw new IllegalStateException("killed between");
        };

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> new ProjectChanges(changed, List.of(failing)).run()))
                .hasMessage("killed between");

        ArrayList<String> again = new ArrayList<>();
        new ProjectChanges(changed, List.of(into(again))).run();
        assertThat(again).containsExactly("a1");
    }

    @Test
    void holdsUpNoOtherCaseForOneThatAProjectionCannotTake() {
        change("a", 1);
        change("b", 1);
        change("c", 1);
        ArrayList<String> told = new ArrayList<>();
        CaseProjection choosy = these -> {
            if (these.stream().anyMatch(one -> one.id().equals("b"))) {
                throw new StackOverflowError();
            }
            into(told).project(these);
        };

        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> new ProjectChanges(changed, List.of(choosy)).run()))
                .hasCauseInstanceOf(StackOverflowError.class);

        assertThat(told).containsExactlyInAnyOrder("a1", "c1");
        ArrayList<String> left = new ArrayList<>();
        new ProjectChanges(changed, List.of(into(left))).run();
        assertThat(left).containsExactly("b1");
    }

    @Test
    void tellsOfEveryCaseAgainWhenItIsRebuilt() {
        change("a", 1);
        ArrayList<String> told = new ArrayList<>();
        ProjectChanges changes = new ProjectChanges(changed, List.of(into(told)));
        changes.run();

        changes.rebuild();
        changes.run();

        assertThat(told).containsExactly("a1", "a1");
    }

    private static CaseProjection into(List<String> told) {
        return changed -> changed.forEach(one -> told.add(one.id() + one.version()));
    }

    private void change(String id, long version) {
        Document facts = new Document("open", true).append("queueAt", new java.util.Date());
        Document counting = new Document("counted", new Document()).append("days", List.of());
        documents()
                .replaceOne(
                        eq(id),
                        new Document("_id", id)
                                .append("number", id)
                                .append("idempotencyKey", id)
                                .append("version", version)
                                .append("facts", facts)
                                .append("counting", counting)
                                .append("dirty", true),
                        new com.mongodb.client.model.ReplaceOptions().upsert(true));
    }

    private MongoCollection<Document> documents() {
        return cases.withDocumentClass(Document.class);
    }
}
