package cn.huiyin.complaint.cases.search;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Indexes.ascending;

import cn.huiyin.complaint.cases.store.FlatFilter;
import cn.huiyin.platform.mongo.DuplicateKeys;
import cn.huiyin.platform.mongo.Indexes;
import cn.huiyin.platform.paging.Cursor;
import cn.huiyin.platform.paging.KeysetWindows;
import cn.huiyin.platform.paging.Page;
import cn.huiyin.platform.paging.Slice;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** What a search reads of every case: one document a case, found by one of its words, in an office or in all. */
@Repository
class CaseSearchIndex {

    static final String COLLECTION = "case_words";

    private static final String ID = "_id";
    private static final String AT = "at";
    private static final String OFFICE = "facts.office";
    private static final String WORDS = "words";
    private static final KeysetWindows NEWEST_FIRST = KeysetWindows.newestFirst(Duration.ofDays(1));

    private final MongoCollection<SearchedCase> collection;

    CaseSearchIndex(MongoDatabase database) {
        collection = database.getCollection(COLLECTION, SearchedCase.class);
    }

    static Indexes indexes() {
        return Indexes.of(
                COLLECTION,
                new IndexModel(ascending(WORDS, AT, ID), new IndexOptions().name("words")),
                new IndexModel(ascending(OFFICE, WORDS, AT, ID), new IndexOptions().name("words_office")));
    }

    /** Those of the cases that are not here yet. */
    Set<String> missing(Collection<String> caseIds) {
        HashSet<String> missing = new HashSet<>(caseIds);
        collection
                .withDocumentClass(Document.class)
                .find(in(ID, caseIds))
                .projection(Projections.include(AT))
                .forEach(found -> missing.remove(found.getString(ID)));
        return missing;
    }

    /** Adds cases. @return those that another replica has added meanwhile; they stay as they are */
    Set<String> add(List<SearchedCase> cases) {
        try {
            collection.insertMany(cases, new InsertManyOptions().ordered(false));
            return Set.of();
        } catch (MongoBulkWriteException failed) {
            if (!DuplicateKeys.areAll(failed)) {
                throw failed;
            }
            return failed.getWriteErrors().stream()
                    .map(error -> cases.get(error.getIndex()).id())
                    .collect(Collectors.toSet());
        }
    }

    /** Writes the facts of cases that are here, unless those of a later version stand there already. */
    void update(List<SearchedFacts> cases) {
        List<UpdateOneModel<SearchedCase>> updates = cases.stream()
                .map(one -> new UpdateOneModel<SearchedCase>(
                        and(eq(ID, one.id()), lt("version", one.version())), new Document("$set", changed(one))))
                .toList();
        collection.bulkWrite(updates, new BulkWriteOptions().ordered(false));
    }

    private static Document changed(SearchedFacts one) {
        Document changed = new Document("version", one.version()).append("facts", one.facts());
        return one.words() == null ? changed : changed.append(WORDS, one.words());
    }

    void clear() {
        collection.deleteMany(new Document());
    }

    /**
     * Cases that have a word, registered last first.
     *
     * @param office code; null for all
     */
    Page<SearchedCase> with(String word, @Nullable String office, Instant now, @Nullable Cursor cursor, int size) {
        return NEWEST_FIRST.page(
                Instant.EPOCH,
                now,
                cursor,
                size,
                (slice, limit) -> collection
                        .find(filter(word, office, slice))
                        .sort(NEWEST_FIRST.sort(AT, ID))
                        .limit(limit)
                        .into(new ArrayList<>()),
                SearchedCase::cursor);
    }

    /** How many of the cases of the last day have a word; counts no further than the limit. */
    int frequency(String word, @Nullable String office, Instant now, int limit) {
        Slice.Window day = new Slice.Window(now.minus(Duration.ofDays(1)), now);
        return collection
                .withDocumentClass(Document.class)
                .find(filter(word, office, day))
                .projection(Projections.include(AT))
                .limit(limit)
                .into(new ArrayList<>())
                .size();
    }

    private static Bson filter(String word, @Nullable String office, Slice slice) {
        Bson found = slice.filter(AT, ID);
        return office == null
                ? FlatFilter.of(eq(WORDS, word), found)
                : FlatFilter.of(eq(OFFICE, office), eq(WORDS, word), found);
    }
}
