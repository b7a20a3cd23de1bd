package cn.huiyin.complaint.recomputation;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** All recomputations, some a year. */
@Repository
class Recomputations {

    /** After this time without a heartbeat another replica continues. */
    private static final Duration HEARTBEAT_TIMEOUT = Duration.ofMinutes(2);

    private static final String ID = "_id";
    private static final String STATE = "state";
    private static final String SEEN_AT = "seenAt";

    private final MongoCollection<Recomputation> recomputations;

    Recomputations(MongoDatabase database) {
        recomputations = database.getCollection("deadline_recomputations", Recomputation.class);
    }

    Optional<Recomputation> last() {
        return Optional.ofNullable(
                recomputations.find().sort(Sorts.descending(ID)).first());
    }

    boolean anyOpen() {
        return recomputations
                        .find(in(STATE, Recomputation.ASKED, Recomputation.RUNNING))
                        .first()
                != null;
    }

    void insert(Recomputation asked) {
        recomputations.insertOne(asked);
    }

    /** @return one that waits, or whose replica gives no sign any more; it is the caller's now */
    Optional<Recomputation> claim(Instant now) {
        return Optional.ofNullable(recomputations.findOneAndUpdate(
                or(
                        eq(STATE, Recomputation.ASKED),
                        and(eq(STATE, Recomputation.RUNNING), lt(SEEN_AT, now.minus(HEARTBEAT_TIMEOUT)))),
                Updates.combine(Updates.set(STATE, Recomputation.RUNNING), Updates.set(SEEN_AT, now)),
                new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)));
    }

    void write(Recomputation one) {
        recomputations.replaceOne(eq(ID, one.id()), one);
    }
}
