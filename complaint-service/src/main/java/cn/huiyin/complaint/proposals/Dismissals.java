package cn.huiyin.complaint.proposals;

import static com.mongodb.client.model.Indexes.ascending;

import cn.huiyin.platform.mongo.Indexes;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * The pairs that somebody said are not about the same source: a case and another one, or a case and an incident. For
 * each pair the first one who said so is kept.
 */
@Repository
class Dismissals {

    static final String COLLECTION = "dismissed_proposals";

    private static final String MEMBERS = "members";
    private static final String AT = "at";

    private final MongoCollection<Document> collection;

    Dismissals(MongoDatabase database) {
        collection = database.getCollection(COLLECTION);
    }

    static Indexes indexes() {
        return Indexes.of(
                COLLECTION,
                new IndexModel(ascending(MEMBERS), new IndexOptions().name(MEMBERS)),
                new IndexModel(ascending(AT), new IndexOptions().name(AT)));
    }

    void add(String one, String other, Instant at, @Nullable String by, @Nullable String byName) {
        List<String> members = Stream.of(one, other).sorted().toList();
        collection.updateOne(
                Filters.eq("_id", String.join("|", members)),
                Updates.combine(
                        Updates.setOnInsert(MEMBERS, members),
                        Updates.setOnInsert(AT, at),
                        Updates.setOnInsert("by", by),
                        Updates.setOnInsert("byName", byName)),
                new UpdateOptions().upsert(true));
    }

    /** The pairs that were dismissed last, the latest first: ids of cases and numbers of incidents. */
    List<List<String>> latest(int most) {
        return collection
                .find()
                .sort(Sorts.descending(AT))
                .limit(most)
                .map(found -> found.getList(MEMBERS, String.class))
                .into(new ArrayList<>());
    }

    /** What was dismissed for a case: ids of cases and numbers of incidents. */
    Set<String> of(String member) {
        HashSet<String> others = new HashSet<>();
        collection
                .find(Filters.eq(MEMBERS, member))
                .forEach(found -> others.addAll(found.getList(MEMBERS, String.class)));
        others.remove(member);
        return others;
    }
}
