package cn.huiyin.dispatch.decisions;

import cn.huiyin.platform.messaging.OutboxCollection;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;

/** The stored decisions: one document per case, {@code _id} its id. Two writers cannot both add one. */
final class Decisions {

    static final String COLLECTION = "decisions";

    private final MongoCollection<StoredDecision> documents;

    Decisions(MongoDatabase database) {
        this.documents = database.getCollection(COLLECTION, StoredDecision.class);
    }

    OutboxCollection<StoredDecision> outbox() {
        return new OutboxCollection<>(documents, StoredDecision::caseId, decision -> List.of(decision.message()));
    }

    /** Stores a first decision together with its message; where another was first, that one goes out again instead. */
    void add(StoredDecision decision) {
        try {
            documents.insertOne(decision);
        } catch (MongoWriteException failed) {
            if (failed.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw failed;
            }
            announceAgain(decision.caseId());
        }
    }

    private void announceAgain(String caseId) {
        documents.updateOne(Filters.eq("_id", caseId), Updates.set(OutboxCollection.PENDING, 1L));
    }
}
