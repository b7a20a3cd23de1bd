package cn.huiyin.bench.database;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

/**
 * What one case weighs: its document, and what is stored for it beside.
 *
 * @param collection where it is
 * @param bytes of its documents there
 * @param indexEntries of its documents there
 */
public record CaseWeight(String collection, int bytes, long indexEntries) {

    /** One for each collection in which the case has something. */
    public static List<CaseWeight> of(MongoDatabase database, String caseId) {
        List<CaseWeight> weights = new ArrayList<>();
        for (String name : database.listCollectionNames()) {
            List<BsonDocument> documents = documents(database.getCollection(name, BsonDocument.class), caseId);
            if (!documents.isEmpty()) {
                weights.add(of(database.getCollection(name, BsonDocument.class), documents));
            }
        }
        return weights;
    }

    private static List<BsonDocument> documents(MongoCollection<BsonDocument> collection, String caseId) {
        return collection.find(or(eq("_id", caseId), eq("caseId", caseId))).into(new ArrayList<>());
    }

    private static CaseWeight of(MongoCollection<BsonDocument> collection, List<BsonDocument> documents) {
        IndexEntries entries = new IndexEntries(collection);
        return new CaseWeight(
                collection.getNamespace().getCollectionName(),
                documents.stream().mapToInt(CaseWeight::bytes).sum(),
                documents.stream().mapToLong(entries::of).sum());
    }

    private static int bytes(BsonDocument document) {
        return new RawBsonDocument(document, new BsonDocumentCodec())
                .getByteBuffer()
                .remaining();
    }
}
