package cn.huiyin.complaint.historycheck;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All readings of the histories, one or two a day. */
@Repository
class HistoryChecks {

    /** After this time a daily check that broke off is repeated. */
    private static final Duration RETRY_AFTER = Duration.ofHours(1);

    private static final String ID = "_id";
    private static final String STATE = "state";
    private static final String SEEN_AT = "seenAt";
    private static final String ENDED_AT = "endedAt";

    private final MongoCollection<HistoryCheck> checks;

    HistoryChecks(MongoDatabase database) {
        checks = database.getCollection("history_checks", HistoryCheck.class);
    }

    Optional<HistoryCheck> last() {
        return Optional.ofNullable(checks.find().sort(Sorts.descending(ID)).first());
    }

    Optional<HistoryCheck> find(String id) {
        return Optional.ofNullable(checks.find(eq(ID, id)).first());
    }

    Optional<HistoryCheck> lastDone() {
        return Optional.ofNullable(checks.find(eq(STATE, HistoryCheck.DONE))
                .sort(Sorts.descending(ID))
                .first());
    }

    /** @return the one that has not ended yet, where there is one, else a new one */
    HistoryCheck ask(Instant now, @Nullable String by) {
        breakOff(now);
        HistoryCheck open =
                checks.find(in(STATE, HistoryCheck.ASKED, HistoryCheck.RUNNING)).first();
        if (open != null) {
            return open;
        }
        HistoryCheck asked = HistoryCheck.asked(new ObjectId().toHexString(), now, by, Heartbeat.now());
        checks.insertOne(asked);
        return asked;
    }

    /** Requests a check when the last request is this old, the last check broke off a while ago, or there was none. */
    void askWhenDue(Instant now, Duration every) {
        if (last().filter(check -> nextAt(check, every).isAfter(now)).isEmpty()) {
            ask(now, null);
        }
    }

    private static Instant nextAt(HistoryCheck last, Duration every) {
        boolean broken = last.state().equals(HistoryCheck.BROKEN_OFF);
        return last.askedAt().plus(broken && RETRY_AFTER.compareTo(every) < 0 ? RETRY_AFTER : every);
    }

    /** @return one that waits; it is the caller's now */
    Optional<HistoryCheck> claim(Instant now) {
        breakOff(now);
        return Optional.ofNullable(checks.findOneAndUpdate(
                eq(STATE, HistoryCheck.ASKED),
                combine(set(STATE, HistoryCheck.RUNNING), set(SEEN_AT, Heartbeat.now())),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)));
    }

    /** Marks as broken off the checks whose heartbeat timed out, so that nobody waits for them. */
    private void breakOff(Instant now) {
        checks.updateMany(
                and(
                        eq(STATE, HistoryCheck.RUNNING),
                        lt(SEEN_AT, Heartbeat.now().minus(HistoryCheck.HEARTBEAT_TIMEOUT))),
                combine(set(STATE, HistoryCheck.BROKEN_OFF), set(ENDED_AT, now)));
    }

    /** @return whether it was still its reader's: one that was silent too long has been broken off */
    boolean write(HistoryCheck check) {
        return checks.replaceOne(and(eq(ID, check.id()), eq(STATE, HistoryCheck.RUNNING)), check)
                        .getMatchedCount()
                > 0;
    }
}
