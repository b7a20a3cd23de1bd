package cn.huiyin.complaint.cases.contactaccess;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.setOnInsert;

import cn.huiyin.complaint.cases.DistrictDay;
import cn.huiyin.platform.mongo.Indexes;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOptions;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/**
 * Counts the accesses that somebody has on a day. Taking one and counting it are one database command, so that thirty
 * at once count like thirty one after the other, on whatever replica.
 */
@Repository
public class DailyAccessCounts {

    static final String COLLECTION = "contact_access_counts";

    private static final String ACCESSES = "accesses";
    private static final String DAY_AT = "dayAt";
    private static final long KEPT_DAYS = 7;
    private static final int ATTEMPTS = 5;

    private final MongoCollection<Document> counts;

    DailyAccessCounts(MongoDatabase database) {
        counts = database.getCollection(COLLECTION);
    }

    static Indexes indexes() {
        return Indexes.of(
                COLLECTION,
                new IndexModel(
                        ascending(DAY_AT), new IndexOptions().name("day_at").expireAfter(KEPT_DAYS, TimeUnit.DAYS)));
    }

    /** Takes one of the accesses that somebody may have on this day; false when none is left. */
    public boolean take(String person, Instant now, int most) {
        String id = person + "|" + DistrictDay.of(now);
        for (int i = 0; i < ATTEMPTS; i++) {
            try {
                counts.updateOne(
                        and(eq("_id", id), lt(ACCESSES, most)),
                        combine(inc(ACCESSES, 1), setOnInsert(DAY_AT, DistrictDay.startOf(DistrictDay.dateOf(now)))),
                        new UpdateOptions().upsert(true));
                return true;
            } catch (MongoWriteException | MongoCommandException failed) {
                if (!isDuplicate(failed)) {
                    throw failed;
                }
                // Either all are taken, or another request has just made the count: only the first stays so.
                if (allTaken(id, most)) {
                    return false;
                }
            }
        }
        return false;
    }

    private boolean allTaken(String id, int most) {
        Document count = counts.find(eq("_id", id)).first();
        return count != null && count.getInteger(ACCESSES) >= most;
    }

    private static boolean isDuplicate(MongoException failed) {
        return ErrorCategory.fromErrorCode(failed.getCode()) == ErrorCategory.DUPLICATE_KEY;
    }
}
