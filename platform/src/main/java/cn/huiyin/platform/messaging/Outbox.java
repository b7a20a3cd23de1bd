package cn.huiyin.platform.messaging;

import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOneModel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What waits in the documents of one collection, see {@link OutboxCollection}. */
final class Outbox<D> {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);
    private static final String ID = "_id";
    private static final String VERSION = "version";
    private static final String PENDING = OutboxCollection.PENDING;

    private final OutboxCollection<D> collection;

    Outbox(OutboxCollection<D> collection) {
        this.collection = collection;
    }

    /** The messages of one document, in their order; none where they cannot be made. */
    record Waiting(String documentId, List<OutboxMessage> messages) {

        boolean startsAfter(Instant instant) {
            return !messages.isEmpty() && messages.getFirst().time().isAfter(instant);
        }
    }

    /** Versions of a document side by side, both ends included. */
    record Versions(long from, long to) {

        /** Merged with the versions that follow directly; unchanged where versions are missing between them. */
        Versions and(Versions later) {
            return later.from == to + 1 ? new Versions(from, later.to) : later;
        }
    }

    /** All pending documents; to be read to the end, since on the local database a query costs what it matches. */
    MongoCursor<Waiting> all(int batch) {
        return collection
                .documents()
                .find(isPending())
                .batchSize(batch)
                .map(this::read)
                .cursor();
    }

    /**
     * Marks in one command which versions of which documents the broker has confirmed. A version that was added
     * meanwhile stays pending, and so do all versions behind a pending one.
     */
    void clear(Map<String, Versions> confirmed) {
        List<UpdateOneModel<D>> changes = new ArrayList<>(confirmed.size());
        confirmed.forEach((id, versions) -> changes.add(new UpdateOneModel<>(
                Filters.and(
                        Filters.eq(ID, id), Filters.gte(PENDING, versions.from()), Filters.lte(PENDING, versions.to())),
                List.of(pendingAfter(versions.to())))));
        if (!changes.isEmpty()) {
            collection.documents().bulkWrite(changes, new BulkWriteOptions().ordered(false));
        }
    }

    private static Bson pendingAfter(long version) {
        Document isLater = new Document("$gt", List.of("$" + VERSION, version));
        return new Document(
                "$set",
                new Document(PENDING, ifElseRemoved(isLater, version + 1))
                        .append(OutboxCollection.TRACES, ifElseRemoved(isLater, "$" + OutboxCollection.TRACES)));
    }

    private static Document ifElseRemoved(Document condition, Object value) {
        return new Document("$cond", List.of(condition, value, "$$REMOVE"));
    }

    private static Bson isPending() {
        return OutboxCollection.isPending();
    }

    private Waiting read(D document) {
        String id = collection.idOf().apply(document);
        try {
            return new Waiting(id, collection.messagesOf().apply(document));
        } catch (RuntimeException | StackOverflowError failed) {
            LOG.error("Document {} stays pending: its messages cannot be made", id, failed);
            return new Waiting(id, List.of());
        }
    }
}
