package cn.huiyin.complaint.automaticjoins;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Indexes.ascending;

import cn.huiyin.platform.mongo.Indexes;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/** The cases that wait to be compared, and those that have been: each is added once. A crash loses none. */
@Repository
class CasesToCompare {

    private static final String COLLECTION = "automatic_join_looks";
    private static final String ID = "_id";
    private static final String WAITING = "waiting";
    private static final String AT = "at";

    /** Longer than the time between two reports of one source. */
    private static final long KEPT_DAYS = 180;

    private final MongoCollection<Document> collection;

    CasesToCompare(MongoDatabase database) {
        collection = database.getCollection(COLLECTION);
    }

    static Indexes indexes() {
        return Indexes.of(
                COLLECTION,
                new IndexModel(
                        ascending(WAITING, AT),
                        new IndexOptions().name(WAITING).partialFilterExpression(eq(WAITING, true))),
                new IndexModel(ascending(AT), new IndexOptions().name("kept").expireAfter(KEPT_DAYS, TimeUnit.DAYS)));
    }

    /** Adds cases that were not here before. */
    void add(Collection<String> caseIds, Instant now) {
        List<UpdateOneModel<Document>> adding = caseIds.stream()
                .map(id -> new UpdateOneModel<Document>(
                        eq(ID, id),
                        Updates.combine(Updates.setOnInsert(WAITING, true), Updates.setOnInsert(AT, now)),
                        new UpdateOptions().upsert(true)))
                .toList();
        collection.bulkWrite(adding, new BulkWriteOptions().ordered(false));
    }

    /** Those that have waited longest. */
    List<String> waiting(int most) {
        return collection
                .find(eq(WAITING, true))
                .sort(Sorts.ascending(AT))
                .limit(most)
                .map(found -> found.getString(ID))
                .into(new ArrayList<>());
    }

    void lookedAt(String caseId) {
        collection.updateOne(eq(ID, caseId), Updates.unset(WAITING));
    }

    /** Moves a case behind the others. */
    void tryLater(String caseId, Instant now) {
        collection.updateOne(eq(ID, caseId), Updates.set(AT, now));
    }
}
