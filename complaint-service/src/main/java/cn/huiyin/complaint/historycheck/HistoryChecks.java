package cn.huiyin.complaint.historycheck;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All readings of the histories, one or two a day. */
@Repository
class HistoryChecks {

    /** After so long without a sign another replica begins the reading again. */
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private static final String ID = "_id";
    private static final String STATE = "state";
    private static final String SEEN_AT = "seenAt";

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

    /** @return the one that is not done yet, where there is one, else a new one */
    HistoryCheck ask(Instant now, @Nullable String by) {
        HistoryCheck open = checks.find(Filters.ne(STATE, HistoryCheck.DONE)).first();
        if (open != null) {
            return open;
        }
        HistoryCheck asked = HistoryCheck.asked(new ObjectId().toHexString(), now, by);
        checks.insertOne(asked);
        return asked;
    }

    /** Asks for one when the last was asked for so long ago, or never. */
    void askWhenDue(Instant now, Duration every) {
        if (last().filter(check -> check.askedAt().plus(every).isAfter(now)).isEmpty()) {
            ask(now, null);
        }
    }

    /** @return one that waits, or whose replica gives no sign any more; it is the caller's now */
    Optional<HistoryCheck> claim(Instant now) {
        return Optional.ofNullable(checks.findOneAndUpdate(
                or(
                        eq(STATE, HistoryCheck.ASKED),
                        and(eq(STATE, HistoryCheck.RUNNING), lt(SEEN_AT, now.minus(SILENCE)))),
                Updates.combine(Updates.set(STATE, HistoryCheck.RUNNING), Updates.set(SEEN_AT, now)),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)));
    }

    void write(HistoryCheck check) {
        checks.replaceOne(eq(ID, check.id()), check);
    }
}
