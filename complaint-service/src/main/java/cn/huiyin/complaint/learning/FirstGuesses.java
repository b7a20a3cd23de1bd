package cn.huiyin.complaint.learning;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;

import cn.huiyin.platform.mongo.DuplicateKeys;
import cn.huiyin.platform.mongo.Indexes;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** One small document a case, found by the day of the guess and by the day on which it was settled. */
@Repository
class FirstGuesses {

    static final String COLLECTION = "first_guesses";

    private static final int BATCH = 1000;

    private final MongoCollection<FirstGuess> collection;

    FirstGuesses(MongoDatabase database) {
        collection = database.getCollection(COLLECTION, FirstGuess.class);
    }

    static Indexes indexes() {
        return Indexes.of(COLLECTION, index("guessed", FirstGuess.GUESSED_AT), index("settled", FirstGuess.SETTLED_AT));
    }

    private static IndexModel index(String name, String field) {
        return new IndexModel(ascending(field, FirstGuess.ID), new IndexOptions().name(name));
    }

    Map<String, FirstGuess> of(Collection<String> caseIds) {
        HashMap<String, FirstGuess> found = new HashMap<>();
        collection.find(in(FirstGuess.ID, caseIds)).forEach(one -> found.put(one.id(), one));
        return found;
    }

    /** Stores these, except where a later version is stored already. */
    void write(List<FirstGuess> guesses) {
        List<ReplaceOneModel<FirstGuess>> writes = guesses.stream()
                .map(one -> new ReplaceOneModel<>(
                        and(eq(FirstGuess.ID, one.id()), lt(FirstGuess.VERSION, one.version())),
                        one,
                        new ReplaceOptions().upsert(true)))
                .toList();
        try {
            collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException failed) {
            // Where a later version is stored, nothing matches, and the insert fails because the document is there.
            if (!DuplicateKeys.areAll(failed)) {
                throw failed;
            }
        }
    }

    void forget(Collection<String> caseIds) {
        collection.deleteMany(in(FirstGuess.ID, caseIds));
    }

    void clear() {
        collection.deleteMany(new Document());
    }

    /** All of a stretch of time, the latest first. @param field by which time */
    List<FirstGuess> between(String field, Instant from, Instant until) {
        return collection
                .find(and(gte(field, from), lt(field, until)))
                .sort(Sorts.descending(field, FirstGuess.ID))
                .batchSize(BATCH)
                .into(new ArrayList<>());
    }
}
