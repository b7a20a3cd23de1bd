package cn.huiyin.bench;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.ChangeStreamIterable;
import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.Document;

/** Gives the baseline a copy of the document that the platform writes for a filing, and the same indexes. */
final class Template {

    private static final String CASES = "cases";

    private final MongoDatabase platform;
    private final MongoDatabase baseline;

    Template(MongoClient client, String platform, String baseline) {
        this.platform = client.getDatabase(platform);
        this.baseline = client.getDatabase(baseline);
    }

    /** @param fileOne files one complaint; what is written for it is what the baseline will write */
    void take(Runnable fileOne) {
        ChangeStreamIterable<BsonDocument> inserts = platform.getCollection(CASES, BsonDocument.class)
                .watch(List.of(Aggregates.match(eq("operationType", "insert"))), BsonDocument.class);
        try (MongoChangeStreamCursor<ChangeStreamDocument<BsonDocument>> cursor = inserts.cursor()) {
            fileOne.run();
            BsonDocument inserted = cursor.next().getFullDocument();
            baseline.getCollection("template", BsonDocument.class).insertOne(inserted);
        }
        copyIndexes();
    }

    private void copyIndexes() {
        MongoCollection<Document> target = baseline.getCollection(CASES);
        for (Document index : platform.getCollection(CASES).listIndexes()) {
            if (!index.getString("name").equals("_id_")) {
                target.createIndex(index.get("key", Document.class), options(index));
            }
        }
    }

    private static IndexOptions options(Document index) {
        IndexOptions options =
                new IndexOptions().name(index.getString("name")).unique(Boolean.TRUE.equals(index.get("unique")));
        Document partial = index.get("partialFilterExpression", Document.class);
        return partial == null ? options : options.partialFilterExpression(partial);
    }
}
