package cn.huiyin.dispatch.decisions;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The stored decisions: one document per case, {@code _id} its id, with the outbox inside. Two writers cannot both add one. */
final class Decisions {

    static final String COLLECTION = "decisions";

    private static final String MESSAGE = "message";
    private static final String OUTBOX = "outbox";
    private static final String PENDING = "pending";

    private final MongoCollection<Document> documents;

    Decisions(MongoDatabase database) {
        this.documents = database.getCollection(COLLECTION);
    }

    /** Stores a first decision together with its message; where another was first, that one goes out again instead. */
    void add(StoredDecision decision) {
        try {
            documents.insertOne(document(decision));
        } catch (MongoWriteException failed) {
            if (failed.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw failed;
            }
            announceAgain(decision.caseId());
        }
    }

    /** Puts the stored message back into the outbox; false when the case has no decision yet. */
    boolean announceAgain(String caseId) {
        List<Bson> refill =
                List.of(new Document("$set", new Document(OUTBOX, List.of("$" + MESSAGE)).append(PENDING, true)));
        return documents.updateOne(Filters.eq("_id", caseId), refill).getMatchedCount() == 1;
    }

    private static Document document(StoredDecision decision) {
        Document message = new Document("id", decision.message().id())
                .append("type", decision.message().type())
                .append("subject", decision.message().subject())
                .append("sequence", decision.message().sequence())
                .append("time", Date.from(decision.message().time()))
                .append("traceparent", decision.message().traceparent())
                .append("data", decision.message().data());
        return new Document("_id", decision.caseId())
                .append("number", decision.number())
                .append("decidedAt", Date.from(decision.decidedAt()))
                .append("packVersion", decision.packVersion())
                .append(MESSAGE, message)
                .append(OUTBOX, List.of(message))
                .append(PENDING, true);
    }
}
