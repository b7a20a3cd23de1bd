package cn.huiyin.complaint.cases.related;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.set;

import cn.huiyin.complaint.cases.store.FlatFilter;
import cn.huiyin.platform.mongo.DuplicateKeys;
import cn.huiyin.platform.mongo.Indexes;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** One document a case, found by its caller or by its cell of the map. */
@Repository
class RelatedCases {

    static final String COLLECTION = "related_cases";

    private static final ReplaceOptions OR_INSERT = new ReplaceOptions().upsert(true);

    private final MongoCollection<RelatedCase> collection;

    RelatedCases(MongoDatabase database) {
        collection = database.getCollection(COLLECTION, RelatedCase.class);
    }

    static Indexes indexes() {
        return Indexes.of(
                COLLECTION,
                index("caller", RelatedCase.CALLER),
                index("cell", RelatedCase.CELL),
                new IndexModel(ascending(RelatedCase.AT, RelatedCase.ID), new IndexOptions().name("at")));
    }

    private static IndexModel index(String name, String field) {
        return new IndexModel(ascending(field, RelatedCase.AT, RelatedCase.ID), new IndexOptions().name(name));
    }

    /** Those of the cases that are not here yet. */
    Set<String> missing(Collection<String> caseIds) {
        HashSet<String> missing = new HashSet<>(caseIds);
        collection
                .withDocumentClass(Document.class)
                .find(in(RelatedCase.ID, caseIds))
                .projection(Projections.include(RelatedCase.VERSION))
                .forEach(found -> missing.remove(found.getString(RelatedCase.ID)));
        return missing;
    }

    /** Stores these, except where a later version is stored already. */
    void write(List<RelatedCase> cases) {
        List<ReplaceOneModel<RelatedCase>> writes = cases.stream()
                .map(one -> new ReplaceOneModel<>(
                        and(eq(RelatedCase.ID, one.id()), lt(RelatedCase.VERSION, one.version())), one, OR_INSERT))
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

    /** Those of the cases for which nobody has looked for earlier ones yet. */
    List<RelatedCase> notCompared(Collection<String> caseIds) {
        return collection
                .find(and(in(RelatedCase.ID, caseIds), exists(RelatedCase.COMPARED, false)))
                .into(new ArrayList<>());
    }

    void compared(Collection<String> caseIds) {
        collection.updateMany(in(RelatedCase.ID, caseIds), set(RelatedCase.COMPARED, true));
    }

    void clear() {
        collection.deleteMany(new Document());
    }

    /** The latest cases of a caller, newest first. */
    List<RelatedCase> ofCaller(String caller, int most) {
        return newest(eq(RelatedCase.CALLER, caller), most);
    }

    /** The latest cases in these cells that were registered since then, newest first. */
    List<RelatedCase> inCells(Collection<String> cells, Instant since, int most) {
        return newest(FlatFilter.of(in(RelatedCase.CELL, cells), gte(RelatedCase.AT, since)), most);
    }

    /** All that were registered since then. */
    List<RelatedCase> since(Instant from) {
        return collection.find(gte(RelatedCase.AT, from)).into(new ArrayList<>());
    }

    private List<RelatedCase> newest(Bson filter, int most) {
        return collection
                .find(filter)
                .sort(Sorts.descending(RelatedCase.AT, RelatedCase.ID))
                .limit(most)
                .into(new ArrayList<>());
    }
}
