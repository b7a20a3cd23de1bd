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
import java.time.Duration;
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
 * counts what another database would read. Each run begins elsewhere or asks for something else: how far it is from one
 * place to the next milestone is chance.
 */
@WithLocalStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueriesStayFlatIT {

    private static final int FEW = 1_000;
    private static final int SOME = 10_000;
    private static final int MANY = 100_000;

    /** So short that a page is full among few cases too. */
    private static final int PAGE = 5;

    private static final int WHOLE_PAGE = 50;

    /** For what so few cases have that not even a short page is full. */
    private static final int SHORTEST_PAGE = 2;

    private MongoClient client;
    private Side few;
    private Side some;
    private Side many;

    /** One collection and what asks it. */
    private record Side(
            Corpus corpus,
            MongoCollection<CaseDocument> collection,
            Cases cases,
            CaseQueues queues,
            CaseCounts counts) {

        int any(int run) {
            return (int) ((run * 7_919L) % corpus.size());
        }

        Page<ListedCase> page(QueueView view, @Nullable String office, @Nullable String category, int run) {
            return queues.page(Scope.ALL, new Selection(view, office, category), Corpus.NOW, start(view, run), PAGE);
        }

        Page<ListedCase> wholePage(QueueView view, int run) {
            return queues.page(Scope.ALL, new Selection(view, null, null), Corpus.NOW, start(view, run), WHOLE_PAGE);
        }

        Page<ListedCase> search(Scope scope, QueueView view, String words, int size) {
            return queues.search(scope, new Selection(view, null, null), words, Corpus.NOW, null, size);
        }

        /** The head of the queue, or a place behind it; far more lies behind that than a page. */
        private @Nullable Cursor start(QueueView view, int run) {
            var place = run % 8;
            var stretch = corpus.span().dividedBy(16).multipliedBy(place);
            var start =
                    switch (view) {
                        case OPEN -> Corpus.NOW.plus(Duration.ofDays(place - 5));
                        case OVERDUE -> Corpus.NOW.plus(Duration.ofDays(place % 4 - 5));
                        case TRIAGE -> corpus.firstDue().plus(stretch);
                        case CLOSED -> Corpus.NOW.minus(stretch);
                    };
            return place == 0 ? null : new Cursor(start, "");
        }
    }

    @FunctionalInterface
    private interface Query {
        void run(Side side, int run);
    }

    @BeforeAll
    void fill() {
        var stack = TestStack.of(QueriesStayFlatIT.class);
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(stack.mongodb()))
                .applyToServerSettings(server -> server.serverMonitoringMode(ServerMonitoringMode.POLL))
                .build());
        few = side(stack.database() + "_few", FEW);
        some = side(stack.database() + "_some", SOME);
        // The stack's own: it goes with the stack, for to drop so much takes the local database minutes.
        many = side(stack.database(), MANY);
    }

    @AfterAll
    void drop() {
        for (var side : List.of(few, some)) {
            client.getDatabase(side.collection().getNamespace().getDatabaseName())
                    .drop();
        }
        client.close();
    }

    private Side side(String name, int size) {
        var collection = CaseCollection.of(client.getDatabase(name));
        collection.createIndexes(CaseCollection.indexes().indexes());
        collection.createIndexes(CaseCounts.indexes().indexes());
        var corpus = new Corpus(size);
        corpus.fill(collection);
        return new Side(
                corpus,
                collection,
                new Cases(collection, null, null),
                new CaseQueues(collection),
                new CaseCounts(collection));
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

        assertFlat(name, cost);
    }

    /** Reads until its patience ends, some 1,000 cases; so few as 1,000 end before. */
    @Test
    void givesUpASearchForWordsThatNeverMeetHoweverManyCasesThereAre() {
        Query query = (side, _) -> {
            var page = side.search(Scope.ALL, QueueView.CLOSED, Corpus.OTHER + " " + Corpus.COMMON, PAGE);
            assertThat(page.items()).isEmpty();
            assertThat(page.next()).isNotNull();
        };

        var cost = Flatness.once(run -> query.run(some, run), run -> query.run(many, run), 24);

        assertFlat("search for common words that never meet", cost);
    }

    @Test
    void seesAQueryThatIsNotBounded() {
        Query unbounded = (side, _) -> side.collection()
                .find(eq(CaseFacts.OPEN, true))
                .sort(Sorts.ascending(CaseFacts.QUEUE_KEY))
                .limit(PAGE)
                .into(new ArrayList<>());

        var cost = Flatness.measure(run -> unbounded.run(few, run), run -> unbounded.run(many, run));

        assertThat(cost.flat()).as("unbounded: " + cost).isFalse();
    }

    @Test
    void findsEveryOpenCaseOnceInTheOrderOfItsDeadlines() {
        var keys = new ArrayList<String>();
        var selection = new Selection(QueueView.OPEN, null, null);
        Cursor cursor = null;
        do {
            var page = some.queues().page(Scope.ALL, selection, Corpus.NOW, cursor, 100);
            page.items().forEach(item -> keys.add(CaseFacts.of(item.current()).queueKey()));
            cursor = page.next() == null ? null : Cursor.parse(page.next());
        } while (cursor != null);

        assertThat(keys).isSorted().doesNotHaveDuplicates().hasSize(SOME * 3 / 10);
    }

    private static void assertFlat(String name, Flatness.Cost cost) {
        System.out.printf("%-60s %s%n", name, cost);
        assertThat(cost.flat()).as(name + ": " + cost).isTrue();
    }

    private static Map<String, Query> queriesByName() {
        var queries = new LinkedHashMap<String, Query>();
        queues(queries);
        lookups(queries);
        searches(queries);
        counts(queries);
        return queries;
    }

    private static void queues(Map<String, Query> queries) {
        for (var view : QueueView.values()) {
            queries.put("queue " + view.code() + " of the district", (side, run) -> side.page(view, null, null, run));
            queries.put(
                    "queue " + view.code() + " of a category",
                    (side, run) -> side.page(view, null, category(run), run / Corpus.CATEGORIES));
            if (view != QueueView.TRIAGE) {
                queries.put(
                        "queue " + view.code() + " of an office",
                        (side, run) -> side.page(view, office(run), null, run / Corpus.OFFICES));
            }
            queries.put("whole page of the queue " + view.code(), (side, run) -> side.wholePage(view, run));
        }
    }

    private static void lookups(Map<String, Query> queries) {
        queries.put("case by id", (side, run) -> side.cases().find(side.corpus().id(side.any(run)), Scope.ALL));
        queries.put("case by number, as with a query code", (side, run) -> side.cases()
                .find(side.corpus().number(side.any(run)), Scope.ALL));
        queries.put("case by number, of an office", (side, run) -> side.cases()
                .find(side.corpus().number(side.any(run)), Scope.ofOffice(office(run))));
        queries.put("case by the hotline's number", (side, run) -> side.cases()
                .findByOrder(Corpus.order(side.any(run)), Scope.ALL));
        queries.put("case by idempotency key", (side, run) -> side.cases()
                .findByIdempotencyKey("hotline:" + Corpus.order(side.any(run))));
        queries.put("cases by the last part of the number", (side, run) -> side.queues()
                .endingWith(Scope.ALL, sequence(run), null, PAGE));
        queries.put("cases by the last part of the number, of an office", (side, run) -> side.queues()
                .endingWith(Scope.ofOffice(office(run)), sequence(run), null, SHORTEST_PAGE));
        queries.put("cases of a citizen", (side, run) -> side.queues()
                .ofCitizen(Corpus.citizen(run % Corpus.CITIZENS), null, PAGE));
    }

    private static void searches(Map<String, Query> queries) {
        queries.put(
                "search for a rare word",
                (side, _) -> side.search(Scope.ALL, QueueView.CLOSED, Corpus.RARE, SHORTEST_PAGE));
        queries.put(
                "search for a common word",
                (side, run) -> side.search(Scope.ALL, QueueView.CLOSED, commonWord(run), PAGE));
        queries.put(
                "search for common words together",
                (side, run) -> side.search(Scope.ALL, QueueView.CLOSED, commonWord(run) + " " + Corpus.COMMON, PAGE));
        queries.put(
                "search for a common word in an office",
                (side, run) -> side.search(Scope.ofOffice(office(run)), QueueView.CLOSED, Corpus.COMMON, PAGE));
        queries.put(
                "search for a common word in the open queue",
                (side, run) -> side.search(Scope.ALL, QueueView.OPEN, commonWord(run), PAGE));
        queries.put(
                "search for a common word in the overdue queue",
                (side, run) -> side.search(Scope.ALL, QueueView.OVERDUE, commonWord(run), SHORTEST_PAGE));
        queries.put(
                "search for a word that no case has",
                (side, _) -> side.search(Scope.ALL, QueueView.CLOSED, "琥珀", PAGE));
    }

    private static void counts(Map<String, Query> queries) {
        queries.put("cases that have a part in a day's numbers", (side, run) -> side.counts()
                .forEachOf(DistrictDay.dateOf(Corpus.NOW).minusDays(1 + run % 4), _ -> {}));
        queries.put(
                "cases that are not counted yet",
                (side, _) -> assertThat(side.counts().changed()).hasSize(Corpus.NOT_COUNTED));
    }

    private static String office(int run) {
        return Corpus.office(run % Corpus.OFFICES).code();
    }

    private static String category(int run) {
        return Corpus.category(run % Corpus.CATEGORIES).code();
    }

    private static String sequence(int run) {
        return "%04d".formatted(1 + run % Corpus.PER_DAY);
    }

    private static String commonWord(int run) {
        return run % 2 == 0
                ? Corpus.TIMES.get(run / 2 % Corpus.TIMES.size())
                : Corpus.SOURCES.get(run / 2 % Corpus.SOURCES.size());
    }
}
