package cn.huiyin.complaint.cases.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;

import cn.huiyin.platform.messaging.OutboxCollection;
import cn.huiyin.platform.mongo.Indexes;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * The collection in which the cases lie, and its indexes: each list has one that gives its order and as much of its
 * scope that few cases are read in vain. Each index costs every command on a case.
 */
public final class CaseCollection {

    private CaseCollection() {}

    public static MongoCollection<CaseDocument> of(MongoDatabase database) {
        return database.getCollection(CaseDocument.COLLECTION, CaseDocument.class)
                .withCodecRegistry(CaseCodecs.registry());
    }

    public static Indexes indexes() {
        return Indexes.of(
                CaseDocument.COLLECTION,
                unique("number", CaseDocument.NUMBER),
                unique("idempotency_key", CaseDocument.IDEMPOTENCY_KEY),
                list("queue", CaseFacts.OPEN, CaseFacts.QUEUE_AT),
                list("queue_office", CaseFacts.OPEN, CaseFacts.OFFICE, CaseFacts.QUEUE_AT),
                list("queue_category", CaseFacts.OPEN, CaseFacts.CATEGORY, CaseFacts.QUEUE_AT),
                new IndexModel(
                        ascending(CaseFacts.CALLS, CaseFacts.CALLS_AT, CaseDocument.ID),
                        new IndexOptions()
                                .name("calls")
                                .partialFilterExpression(gte(CaseFacts.CALLS_AT, Instant.EPOCH))),
                few("reviews", CaseFacts.REVIEW, CaseFacts.REVIEW_AT),
                few("leads", CaseFacts.LED, CaseFacts.LEAD_AT),
                list("sequence", CaseDocument.SEQUENCE),
                list("citizen", CaseDocument.CITIZEN),
                OutboxCollection.index(),
                DueCases.index(),
                new IndexModel(
                        ascending(CaseFacts.INCIDENT, CaseDocument.ID),
                        new IndexOptions()
                                .name("incident")
                                .partialFilterExpression(new Document(CaseFacts.INCIDENT, new Document("$gt", "")))),
                new IndexModel(ascending(StatisticsEntry.DAYS), new IndexOptions().name("counting_days")),
                new IndexModel(
                        ascending(CaseDocument.DIRTY),
                        new IndexOptions().name("dirty").partialFilterExpression(eq(CaseDocument.DIRTY, true))));
    }

    /** Cases in which a deadline may run: open ones, and those about which an opinion or a leader's plan is owed. */
    public static Bson withRunningDeadlines() {
        return or(eq(CaseFacts.OPEN, true), exists(CaseFacts.REVIEW), eq(CaseFacts.LED, true));
    }

    private static IndexModel unique(String name, String field) {
        return new IndexModel(ascending(field), new IndexOptions().name(name).unique(true));
    }

    /** For a list of few cases: the others are not in the index, so that it costs them nothing. */
    private static IndexModel few(String name, String scope, String sort) {
        return new IndexModel(
                ascending(scope, sort, CaseDocument.ID),
                new IndexOptions().name(name).partialFilterExpression(exists(scope)));
    }

    /** Scope, sort key and, where sort keys are the same, the id. */
    private static IndexModel list(String name, String... fields) {
        List<String> keys =
                Stream.concat(Arrays.stream(fields), Stream.of(CaseDocument.ID)).toList();
        return new IndexModel(ascending(keys), new IndexOptions().name(name));
    }
}
