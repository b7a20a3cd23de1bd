package cn.huiyin.complaint.cases.search;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.queues.ListedCase;
import cn.huiyin.complaint.cases.queues.QueueView;
import cn.huiyin.complaint.cases.queues.Selection;
import cn.huiyin.complaint.cases.store.CaseFacts;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import cn.huiyin.platform.paging.Cursor;
import cn.huiyin.platform.paging.Page;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Every list reads an index that gives its scope and its order: no collection is scanned and nothing is sorted. */
@WithLocalStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryPlansIT {

    private static final int CASES = 600;

    private QueriesUnderTest queries;

    @BeforeAll
    void fill() {
        TestStack stack = TestStack.of(QueryPlansIT.class);
        queries = new QueriesUnderTest(stack.mongodb(), stack.database(), CASES);
    }

    @AfterAll
    void close() {
        queries.close();
    }

    @TestFactory
    Stream<DynamicTest> readsItsIndexInItsOrder() {
        return queries.pages().entrySet().stream()
                .map(page -> DynamicTest.dynamicTest(page.getKey(), () -> {
                    ArrayList<BsonDocument> asked = new ArrayList<>(
                            queries.askedBy(() -> page.getValue().apply(null)));
                    Cursor second = new Cursor(CaseCorpus.NOW.minusSeconds(86_400 * 3), "0195");
                    asked.addAll(queries.askedBy(() -> page.getValue().apply(second)));

                    assertThat(asked).isNotEmpty();
                    ofEachShape(asked).forEach(find -> assertThat(plan(find))
                            .as(find.toJson())
                            .contains("IXSCAN")
                            .doesNotContain("COLLSCAN", "\"SORT\""));
                }));
    }

    @Test
    void seesAQueryThatItsIndexDoesNotSort() {
        List<BsonDocument> asked = queries.askedBy(() -> queries.cases()
                .find(new Selection(QueueView.OPEN, CaseCorpus.office(1).code(), null).filter(CaseCorpus.NOW))
                .sort(Sorts.descending("requestHash"))
                .first());

        assertThat(plan(asked.getFirst())).contains("\"SORT\"");
    }

    @Test
    void findsEveryOpenCaseOnceInTheOrderOfItsDeadlines() {
        Function<Cursor, Page<ListedCase>> page = queries.pages().get("open, district");
        ArrayList<String> keys = new ArrayList<>();
        Cursor cursor = null;
        do {
            Page<ListedCase> read = page.apply(cursor);
            read.items()
                    .forEach(item -> keys.add(CaseFacts.of(item.current()).queueAt()
                            + item.current().id().value()));
            cursor = read.next() == null ? null : Cursor.parse(read.next());
        } while (cursor != null);

        assertThat(keys).isSorted().doesNotHaveDuplicates().hasSize(CASES / 20);
    }

    @Test
    void findsEveryCaseWithAWordOnceNewestFirst() {
        Function<Cursor, Page<ListedCase>> page = queries.pages().get("words: word of every case, open");
        ArrayList<String> ids = new ArrayList<>();
        Cursor cursor = null;
        do {
            Page<ListedCase> read = page.apply(cursor);
            read.items().forEach(item -> ids.add(item.current().id().value()));
            cursor = read.next() == null ? null : Cursor.parse(read.next());
        } while (cursor != null);

        assertThat(ids).isSortedAccordingTo((a, b) -> b.compareTo(a)).doesNotHaveDuplicates();
        assertThat(ids).hasSize(CASES / 20);
    }

    @Test
    void looksUpTheRarestOfSeveralWords() {
        Function<Cursor, Page<ListedCase>> page = queries.pages().get("words: rare word after a common one");

        Stream<String> looked = queries.askedBy(() -> page.apply(null)).stream()
                .filter(find -> find.containsKey("sort"))
                .map(find -> find.getDocument("filter").getString("words").getValue());

        assertThat(looked).isNotEmpty().containsOnly("琥珀");
    }

    @Test
    void looksAtNoMoreCasesForOneRequestThanItMay() {
        Page<ListedCase> page =
                queries.pages().get("words: word of every case, open").apply(null);

        assertThat(page.items()).hasSizeLessThan(CASES / 20);
        assertThat(page.next()).isNotNull();
    }

    /** Windows of time are asked for in the same way; one of each is enough. */
    private static Collection<BsonDocument> ofEachShape(List<BsonDocument> asked) {
        return asked.stream()
                .collect(Collectors.toMap(
                        find -> find.getDocument("filter").toJson().replaceAll("[0-9]+", "0"),
                        find -> find,
                        (one, another) -> another))
                .values();
    }

    private String plan(BsonDocument find) {
        return queries.explain(find)
                .getDocument("queryPlanner")
                .getDocument("winningPlan")
                .toJson();
    }
}
