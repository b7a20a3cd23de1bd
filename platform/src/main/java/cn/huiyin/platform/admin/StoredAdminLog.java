package cn.huiyin.platform.admin;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import cn.huiyin.platform.identity.Actor;
import cn.huiyin.platform.mongo.Indexes;
import cn.huiyin.platform.paging.Cursor;
import cn.huiyin.platform.paging.KeysetWindows;
import cn.huiyin.platform.paging.Page;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.function.Supplier;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;

/** Keeps what administrators changed in the database of the service. */
final class StoredAdminLog implements AdminLog {

    static final String COLLECTION = "admin_log";

    private static final String ID = "_id";
    private static final String AT = "at";
    private static final String OUTCOME = "outcome";
    private static final String BEGUN = "begun";
    private static final KeysetWindows NEWEST_FIRST = KeysetWindows.newestFirst(Duration.ofDays(30));

    private final MongoCollection<AdminLogEntry> entries;
    private final Clock clock;

    StoredAdminLog(MongoDatabase database, Clock clock) {
        this.entries = database.getCollection(COLLECTION, AdminLogEntry.class);
        this.clock = clock;
    }

    static Indexes indexes() {
        return Indexes.of(
                COLLECTION,
                new IndexModel(com.mongodb.client.model.Indexes.ascending(AT, ID), new IndexOptions().name("by_time")));
    }

    @Override
    public <T> T recording(Actor who, String what, String subject, Map<String, String> details, Supplier<T> change) {
        String id = new ObjectId().toHexString();
        entries.insertOne(
                new AdminLogEntry(id, clock.instant(), who.subject(), who.name(), what, subject, details, BEGUN));
        try {
            T changed = change.get();
            complete(id, "done");
            return changed;
        } catch (RuntimeException failed) {
            complete(id, "failed");
            throw failed;
        }
    }

    /** One page, newest first. */
    Page<AdminLogEntry> page(@Nullable Cursor cursor, int size) {
        return NEWEST_FIRST.page(
                Instant.EPOCH,
                clock.instant(),
                cursor,
                size,
                (slice, most) -> entries.find(slice.filter(AT, ID))
                        .sort(NEWEST_FIRST.sort(AT, ID))
                        .limit(most)
                        .into(new ArrayList<>()),
                entry -> new Cursor(entry.at(), entry.id()));
    }

    private void complete(String id, String outcome) {
        entries.updateOne(and(eq(ID, id), eq(OUTCOME, BEGUN)), Updates.set(OUTCOME, outcome));
    }
}
