package cn.huiyin.complaint.cases.search;

import cn.huiyin.complaint.cases.queues.CaseQueues;
import cn.huiyin.complaint.cases.queues.ListedCase;
import cn.huiyin.complaint.cases.queues.QueueView;
import cn.huiyin.complaint.cases.queues.Selection;
import cn.huiyin.complaint.cases.store.CaseCollection;
import cn.huiyin.complaint.cases.store.CaseDocument;
import cn.huiyin.complaint.cases.store.DepartmentCalls;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.platform.paging.Cursor;
import cn.huiyin.platform.paging.Page;
import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.connection.ServerMonitoringMode;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** Every list of cases, on a collection full of cases, and the queries that it really asked. */
final class QueriesUnderTest implements AutoCloseable {

    static final int PAGE = 50;

    private final List<BsonDocument> asked = new ArrayList<>();
    private final MongoClient client;
    private final MongoDatabase database;
    private final MongoCollection<CaseDocument> cases;
    private final CaseQueues queues;
    private final SearchCases search;

    QueriesUnderTest(String address, String databaseName, int size) {
        client = MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(address))
                .applyToServerSettings(server -> server.serverMonitoringMode(ServerMonitoringMode.POLL))
                .addCommandListener(new CommandListener() {
                    @Override
                    public void commandStarted(CommandStartedEvent event) {
                        if (event.getCommandName().equals("find")) {
                            asked.add(event.getCommand().clone());
                        }
                    }
                })
                .build());
        database = client.getDatabase(databaseName);
        cases = CaseCollection.of(database);
        cases.createIndexes(CaseCollection.indexes().indexes());
        CaseSearchIndex words = new CaseSearchIndex(database);
        database.getCollection(CaseSearchIndex.COLLECTION)
                .createIndexes(CaseSearchIndex.indexes().indexes());
        queues = new CaseQueues(cases);
        search = new SearchCases(cases, words);
        new CaseCorpus(size).fill(cases, words);
    }

    /** Pages by name; each is given where it begins. */
    Map<String, Function<@Nullable Cursor, Page<ListedCase>>> pages() {
        LinkedHashMap<String, Function<Cursor, Page<ListedCase>>> pages =
                new LinkedHashMap<String, Function<@Nullable Cursor, Page<ListedCase>>>();
        String office = CaseCorpus.office(3).code();
        String category = CaseCorpus.category(4).code();
        for (QueueView view : QueueView.values()) {
            queue(pages, view.code() + ", district", new Selection(view, null, null));
            boolean hasOffice = view != QueueView.TRIAGE;
            if (hasOffice) {
                queue(pages, view.code() + ", office", new Selection(view, office, null));
            }
            // Without a category there is none to look for: nothing is asked.
            boolean hasCategory = view != QueueView.UNCATEGORISED;
            if (hasCategory) {
                queue(pages, view.code() + ", category", new Selection(view, null, category));
            }
            if (hasOffice && hasCategory) {
                queue(pages, view.code() + ", office and category", new Selection(view, office, category));
            }
        }
        pages.put("last part of the number", cursor -> queues.endingWith(Scope.ALL, "0001", cursor, PAGE));
        for (DepartmentCalls.Part part : DepartmentCalls.Part.values()) {
            pages.put(
                    "a department's, " + part.code(),
                    cursor -> queues.ofDepartment("EEB", part, CaseCorpus.NOW, cursor, PAGE));
        }
        queue(pages, "open, office and officer", new Selection(QueueView.OPEN, office, null, "officer"));
        pages.put("an incident's", _ -> new Page<>(queues.ofIncident(Scope.ALL, CaseCorpus.INCIDENT), null));
        pages.put("a citizen's", cursor -> queues.ofCitizen(CaseCorpus.citizen(5), cursor, PAGE));
        Selection all = new Selection(QueueView.CLOSED, null, null);
        words(pages, "rare word", Scope.ALL, all, CaseCorpus.RARE);
        words(pages, "common word", Scope.ALL, all, CaseCorpus.COMMON);
        words(pages, "common words together", Scope.ALL, all, "凌晨 " + CaseCorpus.COMMON);
        words(pages, "common word, office", Scope.ofOffice(office), all, CaseCorpus.COMMON);
        words(pages, "common word, open", Scope.ALL, new Selection(QueueView.OPEN, null, null), CaseCorpus.COMMON);
        words(pages, "word of every case, open", Scope.ALL, new Selection(QueueView.OPEN, null, null), "希望");
        words(pages, "rare word after a common one", Scope.ALL, all, CaseCorpus.COMMON + " 琥珀");
        words(pages, "common words that never meet", Scope.ALL, all, CaseCorpus.OTHER + " " + CaseCorpus.COMMON);
        words(pages, "word that no case has", Scope.ALL, all, "琥珀");
        return pages;
    }

    private void queue(
            Map<String, Function<@Nullable Cursor, Page<ListedCase>>> pages, String name, Selection selection) {
        pages.put(name, cursor -> queues.page(Scope.ALL, selection, CaseCorpus.NOW, cursor, PAGE));
    }

    private void words(
            Map<String, Function<@Nullable Cursor, Page<ListedCase>>> pages,
            String name,
            Scope scope,
            Selection selection,
            String text) {
        pages.put("words: " + name, cursor -> search.search(scope, selection, text, CaseCorpus.NOW, cursor, PAGE));
    }

    /** The find commands of a piece of work, in their order. */
    List<BsonDocument> askedBy(Runnable work) {
        asked.clear();
        work.run();
        return List.copyOf(asked);
    }

    BsonDocument explain(BsonDocument find) {
        BsonDocument command = new BsonDocument();
        for (String field : List.of("find", "filter", "sort", "projection", "limit")) {
            if (find.containsKey(field)) {
                command.put(field, find.get(field));
            }
        }
        return database.runCommand(new BsonDocument("explain", command), BsonDocument.class);
    }

    MongoDatabase database() {
        return database;
    }

    MongoCollection<CaseDocument> cases() {
        return cases;
    }

    @Override
    public void close() {
        client.close();
    }
}
