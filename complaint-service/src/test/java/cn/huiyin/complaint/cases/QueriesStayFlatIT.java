package cn.huiyin.complaint.cases;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.complaint.cases.CaseQueues.Selection;
import cn.huiyin.localstack.testing.TestStack;
import cn.huiyin.localstack.testing.WithLocalStack;
import cn.huiyin.platform.paging.Cursor;
import cn.huiyin.platform.paging.Page;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import com.mongodb.connection.ServerMonitoringMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every list and lookup costs the same among 1,000 and 100,000 cases. Time is measured, not read from explain, which
 * counts what another database would read.
 */
@WithLocalStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueriesStayFlatMeasurement {

    private static final int FEW = 1_000;
    private static final int MANY = 100_000;
    private static final double LARGEST_RATIO = 1.5;

    /** What the clock and the wire may add to either side without telling anything. */
    private static final double NOISE_MILLIS = 1;

    /** So short that a page is full among few cases too. */
    private static final int PAGE = 5;

    private MongoClient client;
    private Side few;
    private Side many;

    /** One collection and what asks it. */
    private record Side(Corpus corpus, MongoCollection<CaseDocument> collection, Cases cases, CaseQueues queues) {

        int any(int run) {
            return (int) ((run * 7_919L) % corpus.size());
        }

        Page<ListedCase> page(QueueView view, @Nullable String office, @Nullable String category, int size) {
            return queues.page(Scope.ALL, new Selection(view, office, category), Corpus.NOW, null, size);
        }

        Page<ListedCase> search(Scope scope, String words) {
            return queues.search(scope, new Selection(QueueView.CLOSED, null, null), words, Corpus.NOW, null, PAGE);
        }
    }

    @FunctionalInterface
    private interface Query {
        void run(Side side, int run);
    }

    @BeforeAll
    void fill() {
        var stack = TestStack.of(QueriesStayFlatMeasurement.class);
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(stack.mongodb()))
                .applyToServerSettings(server -> server.serverMonitoringMode(ServerMonitoringMode.POLL))
                .build());
        few = side(stack.database() + "_few", FEW);
        many = side(stack.database() + "_many", MANY);
    }

    @AfterAll
    void drop() {
        for (var side : List.of(few, many)) {
            client.getDatabase(side.collection().getNamespace().getDatabaseName())
                    .drop();
        }
        client.close();
    }

    private Side side(String name, int size) {
        var database = client.getDatabase(name);
        var collection = CaseCollection.of(database);
        collection.createIndexes(CaseCollection.indexes().indexes());
        var corpus = new Corpus(size);
        corpus.fill(collection);
        return new Side(corpus, collection, new Cases(collection, null, null), new CaseQueues(collection));
    }

    static Stream<String> queries() {
        return QUERIES.keySet().stream();
    }

    private static final Map<String, Query> QUERIES = queriesByName();

    @ParameterizedTest(name = "{0}")
    @MethodSource("queries")
    void costsTheSameHoweverManyCasesThereAre(String name) {
        var query = QUERIES.get(name);

        var cost = Flatness.measure(run -> query.run(few, run), run -> query.run(many, run));

        System.out.printf("%-60s %s%n", name, cost);
        assertThat(isFlat(cost)).as(name + ": " + cost).isTrue();
    }

    @Test
    void seesAQueryThatIsNotBounded() {
        Query unbounded = (side, run) -> side.collection()
                .find(eq(CaseFacts.OPEN, true))
                .sort(Sorts.ascending(CaseFacts.QUEUE_KEY))
                .limit(PAGE)
                .into(new ArrayList<>());

        var cost = Flatness.measure(run -> unbounded.run(few, run), run -> unbounded.run(many, run % 2));

        assertThat(isFlat(cost)).as("unbounded: " + cost).isFalse();
    }

    @Test
    void findsEveryOpenCaseOnceInTheOrderOfItsClocks() {
        var keys = new ArrayList<String>();
        var selection = new Selection(QueueView.OPEN, null, null);
        Cursor cursor = null;
        do {
            var page = many.queues().page(Scope.ALL, selection, Corpus.NOW, cursor, 100);
            page.items().forEach(item -> keys.add(CaseFacts.of(item.current()).queueKey()));
            cursor = page.next() == null ? null : Cursor.parse(page.next());
        } while (cursor != null);

        assertThat(keys).isSorted().doesNotHaveDuplicates().hasSize(MANY * 3 / 10);
    }

    private static boolean isFlat(Flatness.Cost cost) {
        return cost.large() <= cost.small() * LARGEST_RATIO + NOISE_MILLIS;
    }

    private static Map<String, Query> queriesByName() {
        var queries = new LinkedHashMap<String, Query>();
        for (var view : QueueView.values()) {
            queries.put("queue " + view.code() + " of the district", (side, _) -> side.page(view, null, null, PAGE));
            queries.put(
                    "queue " + view.code() + " of a category",
                    (side, run) -> side.page(
                            view, null, Corpus.category(run % Corpus.CATEGORIES).code(), PAGE));
            if (view != QueueView.TRIAGE) {
                queries.put(
                        "queue " + view.code() + " of an office",
                        (side, run) -> side.page(
                                view, Corpus.office(run % Corpus.OFFICES).code(), null, PAGE));
            }
        }
        queries.put("whole page of the open queue", (side, _) -> side.page(QueueView.OPEN, null, null, 50));
        queries.put("whole page of the closed queue", (side, _) -> side.page(QueueView.CLOSED, null, null, 50));
        queries.put("page in the middle of the open queue", (side, _) -> {
            var after = new Cursor(Corpus.NOW, "");
            var selection = new Selection(QueueView.OPEN, null, null);
            side.queues().page(Scope.ALL, selection, Corpus.NOW, after, PAGE);
        });
        queries.put("case by id", (side, run) -> side.cases().find(side.corpus().id(side.any(run)), Scope.ALL));
        queries.put("case by number, as with a query code", (side, run) -> side.cases()
                .find(side.corpus().number(side.any(run)), Scope.ALL));
        queries.put("case by number, of an office", (side, run) -> side.cases()
                .find(
                        side.corpus().number(side.any(run)),
                        Scope.ofOffice(Corpus.office(1).code())));
        queries.put("case by the hotline's number", (side, run) -> side.cases()
                .findByOrder(Corpus.order(side.any(run)), Scope.ALL));
        queries.put("case by idempotency key", (side, run) -> side.cases()
                .findByIdempotencyKey("hotline:" + Corpus.order(side.any(run))));
        queries.put("cases by the last part of the number", (side, run) -> side.queues()
                .endingWith(Scope.ALL, "%04d".formatted(1 + run % Corpus.PER_DAY), null, PAGE));
        queries.put("cases of a citizen", (side, run) -> side.queues()
                .ofCitizen(Corpus.citizen(run % (FEW / 8)), null, PAGE));
        queries.put("search for a rare word", (side, _) -> side.search(Scope.ALL, Corpus.RARE));
        queries.put("search for a common word", (side, _) -> side.search(Scope.ALL, Corpus.COMMON));
        queries.put("search for common words together", (side, _) -> side.search(Scope.ALL, "半夜 工地 噪声"));
        queries.put(
                "search for a common word in an office",
                (side, run) -> side.search(
                        Scope.ofOffice(Corpus.office(run % Corpus.OFFICES).code()), Corpus.COMMON));
        queries.put("search for a word that no case has", (side, _) -> side.search(Scope.ALL, "琥珀"));
        return queries;
    }
}
