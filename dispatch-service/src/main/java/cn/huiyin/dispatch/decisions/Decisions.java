package cn.huiyin.dispatch.decisions;

import cn.huiyin.platform.messaging.OutboxCollection;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    /**
     * Stores a first decision together with its message; where another was first, that one goes out again instead.
     *
     * @return the one that is stored now
     */
    StoredDecision add(StoredDecision decision) {
        try {
            documents.insertOne(decision);
            return decision;
        } catch (MongoWriteException failed) {
            if (failed.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw failed;
            }
            return Objects.requireNonNull(announcedAgain(decision.caseId()), "a decision that is there");
        }
    }

    private @Nullable StoredDecision announcedAgain(String caseId) {
        return documents.findOneAndUpdate(Filters.eq("_id", caseId), Updates.set(OutboxCollection.PENDING, 1L));
    }
}
