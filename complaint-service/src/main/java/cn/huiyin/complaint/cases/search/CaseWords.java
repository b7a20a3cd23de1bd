package cn.huiyin.complaint.cases.search;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Indexes.ascending;

import cn.huiyin.complaint.cases.store.FlatFilter;
import cn.huiyin.platform.mongo.Indexes;
import cn.huiyin.platform.paging.Cursor;
import cn.huiyin.platform.paging.KeysetWindows;
import cn.huiyin.platform.paging.Page;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.Projections;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** The words of every case: one document a case, written once. */
@Repository
class CaseWords {

    static final String COLLECTION = "case_words";

    private static final String ID = "_id";
    private static final String AT = "at";
    private static final String WORDS = "words";
    private static final KeysetWindows NEWEST_FIRST = KeysetWindows.newestFirst(Duration.ofDays(1));

    private final MongoCollection<WordsDocument> collection;

    CaseWords(MongoDatabase database) {
        collection = database.getCollection(COLLECTION, WordsDocument.class);
    }

    /**
     * Stored form.
     *
     * @param at when the case was registered
     */
    public record WordsDocument(@BsonId String id, Instant at, List<String> words) {}

    /**
     * Where the words of a case were found.
     *
     * @param at when the case was registered
     */
    public record Hit(@BsonId String id, Instant at) {

        Cursor cursor() {
            return new Cursor(at, id);
        }
    }

    static Indexes indexes() {
        return Indexes.of(COLLECTION, new IndexModel(ascending(WORDS, AT, ID), new IndexOptions().name("words")));
    }

    /** Those of the cases that have no words here yet. */
    Set<String> missing(Collection<String> caseIds) {
        var missing = new HashSet<>(caseIds);
        collection
                .withDocumentClass(Document.class)
                .find(in(ID, caseIds))
                .projection(Projections.include(AT))
                .forEach(found -> missing.remove(found.getString(ID)));
        return missing;
    }

    /** Adds words; a case whose words another replica has added meanwhile keeps those. */
    void add(List<WordsDocument> words) {
        try {
            collection.insertMany(words, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException failed) {
            var isWritten = failed.getWriteConcernError() == null
                    && failed.getWriteErrors().stream()
                            .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY);
            if (!isWritten) {
                throw failed;
            }
        }
    }

    void clear() {
        collection.deleteMany(new Document());
    }

    /** The first bounds the index; {@code $all} would bound nothing in the local database. */
    private static Bson allOf(List<String> words) {
        var filter = new Document(WORDS, words.getFirst());
        if (words.size() > 1) {
            filter.append(
                    "$and",
                    words.stream()
                            .skip(1)
                            .map(word -> new Document(WORDS, word))
                            .toList());
        }
        return filter;
    }

    /** Cases that have all the words, registered last first. */
    Page<Hit> with(Collection<String> words, Instant now, @Nullable Cursor cursor, int size) {
        // The longest first: it is the one that the index is searched by, and long words are rare.
        var longestFirst = words.stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        return NEWEST_FIRST.page(
                Instant.EPOCH,
                now,
                cursor,
                size,
                (slice, limit) -> collection
                        .find(FlatFilter.of(allOf(longestFirst), slice.filter(AT, ID)), Hit.class)
                        .projection(Projections.include(AT))
                        .sort(NEWEST_FIRST.sort(AT, ID))
                        .limit(limit)
                        .into(new ArrayList<>()),
                Hit::cursor);
    }
}
