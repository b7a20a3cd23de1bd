package cn.huiyin.complaint.cases;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** The cases as the statistics read them: by day, and those that are open now. Every query is answered by an index. */
@Repository
public class CaseCounts {

    private static final int BULK = 1000;
    private static final Instant FIRST = Instant.EPOCH;

    private final MongoCollection<CaseDocument> cases;

    CaseCounts(MongoCollection<CaseDocument> cases) {
        this.cases = cases;
    }

    /** A case that has changed since it was counted; {@code version} is the one that was read. */
    public record Changed(@BsonId String id, long version, Counting counting) {}

    /** The part of the stored form that is read. */
    public record Sheet(CaseSheet current) {}

    static cn.huiyin.platform.mongo.Indexes indexes() {
        return cn.huiyin.platform.mongo.Indexes.of(
                CaseDocument.COLLECTION,
                new IndexModel(Indexes.ascending(Counting.DAYS), new IndexOptions().name("counting_days")),
                new IndexModel(
                        Indexes.ascending(Counting.DUE),
                        new IndexOptions().name("counting_due").partialFilterExpression(eq(Counting.DUE, true))),
                new IndexModel(
                        Indexes.ascending(CaseFacts.OPEN, CaseFacts.QUEUE_AT),
                        new IndexOptions().name("counting_open").partialFilterExpression(eq(CaseFacts.OPEN, true))));
    }

    /** All cases that have changed since they were counted. */
    public List<Changed> changed() {
        return cases.find(eq(Counting.DUE, true), Changed.class)
                .projection(Projections.include(CaseDocument.VERSION, "counting"))
                .batchSize(BULK)
                .into(new ArrayList<>());
    }

    /** Says that these are counted; one that has changed again meanwhile stays to be counted. */
    public void counted(List<Changed> counted) {
        for (var start = 0; start < counted.size(); start += BULK) {
            cases.bulkWrite(
                    counted.subList(start, Math.min(start + BULK, counted.size())).stream()
                            .map(CaseCounts::unlessChangedAgain)
                            .toList(),
                    new BulkWriteOptions().ordered(false));
        }
    }

    private static UpdateOneModel<CaseDocument> unlessChangedAgain(Changed one) {
        return new UpdateOneModel<>(
                and(eq(CaseDocument.ID, one.id()), eq(CaseDocument.VERSION, one.version())),
                Updates.set(Counting.DUE, false));
    }

    /** Every case that has, or ever had, a part in the numbers of this day. */
    public void forEachOf(LocalDate day, Consumer<CaseSheet> reader) {
        read(eq(Counting.DAYS, day.toString()), reader);
    }

    /** Every open case of which a running deadline is past its due time. */
    public void forEachOverdue(Scope scope, Instant now, Consumer<CaseSheet> reader) {
        read(scope.within(and(open(), gte(CaseFacts.QUEUE_AT, FIRST), lt(CaseFacts.QUEUE_AT, now))), reader);
    }

    /** The open cases of each office; costs what is open, however many cases are finished. */
    public List<OpenCount> open(Scope scope, Instant now) {
        return cases.withDocumentClass(Document.class)
                .aggregate(List.of(
                        Aggregates.match(scope.within(open())),
                        Aggregates.group(
                                "$" + CaseFacts.OFFICE,
                                Accumulators.sum("open", 1),
                                Accumulators.sum("overdue", oneIf("$lt", CaseFacts.QUEUE_AT, now)),
                                Accumulators.sum("triage", oneIf("$eq", CaseFacts.TRIAGE, true)))))
                .map(CaseCounts::openCount)
                .into(new ArrayList<>());
    }

    private void read(Bson filter, Consumer<CaseSheet> reader) {
        cases.find(filter, Sheet.class)
                .projection(Projections.include(
                        "current.registeredAt",
                        "current.state",
                        "current.office",
                        "current.deadlines",
                        "current.rating"))
                .batchSize(BULK)
                .forEach(sheet -> reader.accept(sheet.current()));
    }

    private static Bson open() {
        return eq(CaseFacts.OPEN, true);
    }

    private static Document oneIf(String comparison, String field, Object value) {
        return new Document("$cond", List.of(new Document(comparison, List.of("$" + field, value)), 1, 0));
    }

    private static OpenCount openCount(Document group) {
        return new OpenCount(
                group.getString("_id"),
                group.getInteger("open"),
                group.getInteger("overdue"),
                group.getInteger("triage"));
    }
}
