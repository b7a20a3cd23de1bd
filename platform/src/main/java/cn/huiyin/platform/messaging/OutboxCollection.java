package cn.huiyin.platform.messaging;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.function.Function;
import org.bson.conversions.Bson;

/**
 * A collection whose documents announce their changes. A document says so with the field {@code pending}: the first
 * version whose message may not be with the broker yet; absent when all are. A writer sets it with
 * {@code $min: {pending: version}} in the write that makes the version. The messages themselves are not stored: they
 * are made from the document when they are sent, the same each time. What a message needs that the document does not
 * keep is the trace of its request: it stands by version in the field {@code traces}, which goes when nothing waits any
 * more.
 *
 * @param idOf the document's {@code _id}
 * @param messagesOf the messages of a pending document from that version on, in the order of their versions
 */
public record OutboxCollection<D>(
        MongoCollection<D> documents, Function<D, String> idOf, Function<D, List<OutboxMessage>> messagesOf) {

    /** The field that says from which version on messages wait. */
    public static final String PENDING = "pending";

    static final String TRACES = "traces";

    /** The field that a writer sets to the W3C trace context of the request that makes this version. */
    public static String traceOf(long version) {
        return TRACES + "." + version;
    }

    /** The index by which the relay finds what waits. */
    public static IndexModel index() {
        IndexOptions options = new IndexOptions().name("outbox_pending").partialFilterExpression(isPending());
        return new IndexModel(Indexes.ascending(PENDING), options);
    }

    static Bson isPending() {
        return Filters.gt(PENDING, 0);
    }
}
