package cn.huiyin.platform.messaging;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The outboxes inside the documents of one collection: an array {@code outbox} and the flag {@code pending}, which is true
 * while the array holds messages and has a partial index of its own.
 */
final class Outbox {

    private static final String ID = "_id";
    private static final String MESSAGES = "outbox";
    private static final String PENDING = "pending";

    private final MongoCollection<Document> documents;

    Outbox(MongoCollection<Document> documents) {
        this.documents = documents;
    }

    /** The messages of one document, in their order. */
    record Waiting(Object documentId, List<OutboxMessage> messages) {

        boolean startsAfter(Instant instant) {
            return !messages.isEmpty() && messages.getFirst().time().isAfter(instant);
        }
    }

    void createIndex() {
        IndexOptions options =
                new IndexOptions().name("outbox_pending").partialFilterExpression(Filters.eq(PENDING, true));
        documents.createIndexes(List.of(new IndexModel(Indexes.ascending(PENDING), options)));
    }

    /** What waits in these documents. */
    List<Waiting> of(Collection<Object> documentIds) {
        List<Waiting> waiting = new ArrayList<>();
        find(Filters.and(Filters.in(ID, documentIds), Filters.eq(PENDING, true)))
                .map(Outbox::read)
                .into(waiting);
        return waiting;
    }

    /** All that waits; to be drained to its end, since a query costs what it matches. */
    MongoCursor<Waiting> all(int batch) {
        return find(Filters.eq(PENDING, true))
                .batchSize(batch)
                .map(Outbox::read)
                .cursor();
    }

    /** Takes the messages out of these documents, in one write per document that keeps whatever was added meanwhile. */
    void clear(Collection<Object> documentIds, Set<String> messageIds) {
        Document sent = new Document("$in", List.of("$$message.id", List.copyOf(messageIds)));
        Document kept = new Document("input", "$" + MESSAGES)
                .append("as", "message")
                .append("cond", new Document("$not", List.of(sent)));
        Document left = new Document("$gt", List.of(new Document("$size", "$" + MESSAGES), 0));
        List<Bson> change = List.of(
                new Document("$set", new Document(MESSAGES, new Document("$filter", kept))),
                new Document("$set", new Document(PENDING, left)));
        documents.updateMany(Filters.and(Filters.in(ID, documentIds), Filters.eq(PENDING, true)), change);
    }

    private FindIterable<Document> find(Bson filter) {
        return documents.find(filter).projection(Projections.include(MESSAGES));
    }

    private static Waiting read(Document document) {
        List<OutboxMessage> messages = document.getList(MESSAGES, Document.class, List.of()).stream()
                .map(Outbox::message)
                .toList();
        return new Waiting(document.get(ID), messages);
    }

    private static OutboxMessage message(Document stored) {
        return new OutboxMessage(
                stored.getString("id"),
                stored.getString("type"),
                stored.getString("subject"),
                stored.getString("sequence"),
                stored.get("time", Date.class).toInstant(),
                stored.getString("traceparent"),
                stored.getString("data"));
    }
}
