package cn.huiyin.complaint.proposals;

import cn.huiyin.platform.mongo.Indexes;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * The pairs that somebody said are not about the same source: a case and another one, or a case and an incident. The first who
 * said so of a pair stands.
 */
@Repository
class Dismissals {

    static final String COLLECTION = "dismissed_proposals";

    private static final String MEMBERS = "members";

    private final MongoCollection<Document> collection;

    Dismissals(MongoDatabase database) {
        collection = database.getCollection(COLLECTION);
    }

    static Indexes indexes() {
        return Indexes.of(
                COLLECTION,
                new IndexModel(com.mongodb.client.model.Indexes.ascending(MEMBERS), new IndexOptions().name(MEMBERS)));
    }

    void add(String one, String other, Instant at, @Nullable String by, @Nullable String byName) {
        List<String> members = Stream.of(one, other).sorted().toList();
        collection.updateOne(
                Filters.eq("_id", String.join("|", members)),
                Updates.combine(
                        Updates.setOnInsert(MEMBERS, members),
                        Updates.setOnInsert("at", at),
                        Updates.setOnInsert("by", by),
                        Updates.setOnInsert("byName", byName)),
                new UpdateOptions().upsert(true));
    }

    /** What was turned down for a case: ids of cases and numbers of incidents. */
    Set<String> of(String member) {
        HashSet<String> others = new HashSet<>();
        collection
                .find(Filters.eq(MEMBERS, member))
                .forEach(found -> others.addAll(found.getList(MEMBERS, String.class)));
        others.remove(member);
        return others;
    }
}
