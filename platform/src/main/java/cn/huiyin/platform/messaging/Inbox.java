package cn.huiyin.platform.messaging;

import cn.huiyin.platform.mongo.Indexes;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/**
 * Remembers for thirty days which events have had their effect. It is written after the effect, so an effect is never
 * lost; one that was stored just before a crash, or two deliveries at the same moment, come twice: the effect itself must
 * bear that (a version check, a unique key).
 */
public final class Inbox {

    private static final String COLLECTION = "inbox";
    private static final String ID = "_id";
    private static final String AT = "at";
    private static final long KEPT_DAYS = 30;

    private final MongoCollection<Document> seen;
    private final Clock clock;

    Inbox(MongoDatabase database, Clock clock) {
        this.seen = database.getCollection(COLLECTION);
        this.clock = clock;
    }

    static Indexes indexes() {
        return Indexes.of(
                COLLECTION,
                new IndexModel(
                        com.mongodb.client.model.Indexes.ascending(AT),
                        new IndexOptions().name("inbox_expiry").expireAfter(KEPT_DAYS, TimeUnit.DAYS)));
    }

    /**
     * Runs the effect unless the event has had it.
     *
     * @return whether the effect ran
     */
    public boolean runOnce(String eventId, Runnable effect) {
        if (seen.find(Filters.eq(ID, eventId)).first() != null) {
            return false;
        }
        effect.run();
        remember(eventId);
        return true;
    }

    private void remember(String eventId) {
        try {
            seen.insertOne(new Document(ID, eventId).append(AT, clock.instant()));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
        }
    }
}
