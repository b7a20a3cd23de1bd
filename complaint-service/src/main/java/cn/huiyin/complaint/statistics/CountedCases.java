package cn.huiyin.complaint.statistics;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import cn.huiyin.complaint.cases.queues.ListedCase;
import cn.huiyin.complaint.cases.queues.Selection;
import cn.huiyin.complaint.cases.store.CaseDocument;
import cn.huiyin.complaint.cases.store.CaseFacts;
import cn.huiyin.complaint.cases.store.Scope;
import cn.huiyin.complaint.cases.store.StatisticsEntry;
import cn.huiyin.complaint.statistics.domain.CountedCase;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** The cases as the statistics read them: by day, and those that are open now. Every query is answered by an index. */
@Repository
class CountedCases {

    private static final int BATCH = 1000;

    private final MongoCollection<CaseDocument> cases;

    CountedCases(MongoCollection<CaseDocument> cases) {
        this.cases = cases;
    }

    /** The part of the stored form that is read. */
    public record Stored(@BsonId String id, Part counting) {

        public record Part(CountedCase counted) {}
    }

    /** Every case that is, or ever was, counted on this day. */
    void forEachOf(LocalDate day, BiConsumer<String, CountedCase> reader) {
        read(eq(StatisticsEntry.DAYS, day.toString()), reader);
    }

    /** Every open case of which a running deadline is past its due time. */
    void forEachOverdue(Scope scope, Instant now, BiConsumer<String, CountedCase> reader) {
        read(
                scope.withinFew(new Document(CaseFacts.OPEN, true)
                        .append(CaseFacts.QUEUE_AT, new Document("$gte", Instant.EPOCH).append("$lt", now))),
                reader);
    }

    /** The open cases of each office; costs what is open, however many cases are finished. */
    List<OpenCount> open(Scope scope, Instant now) {
        return cases.withDocumentClass(Document.class)
                .aggregate(List.of(
                        Aggregates.match(scope.withinFew(open())),
                        Aggregates.group(
                                "$" + CaseFacts.OFFICE,
                                Accumulators.sum("open", 1),
                                Accumulators.sum("overdue", oneIf("$lt", CaseFacts.QUEUE_AT, now)),
                                Accumulators.sum("triage", oneIf("$eq", CaseFacts.TRIAGE, true)))))
                .map(CountedCases::openCount)
                .into(new ArrayList<>());
    }

    /** The open cases of each officer in the scope; costs what is open there. */
    List<OfficerLoad> byOfficer(Scope scope, Instant now) {
        return cases.withDocumentClass(Document.class)
                .aggregate(List.of(
                        Aggregates.match(scope.within(open())),
                        Aggregates.group(
                                "$" + CaseFacts.OFFICER,
                                Accumulators.sum("open", 1),
                                Accumulators.sum("overdue", oneIf("$lt", CaseFacts.QUEUE_AT, now)),
                                Accumulators.sum(
                                        "untilSoon", oneIf("$lt", CaseFacts.QUEUE_AT, now.plus(Selection.SOON))))))
                .map(CountedCases::load)
                .into(new ArrayList<>());
    }

    /** Those of the cases that may be seen, by their ids. */
    Map<String, ListedCase> listed(Collection<String> ids, Scope scope) {
        return cases
                .find(scope.withinFew(in(CaseDocument.ID, ids)))
                .map(ListedCase::of)
                .into(new ArrayList<>())
                .stream()
                .collect(Collectors.toMap(one -> one.current().id().value(), one -> one));
    }

    private void read(Bson filter, BiConsumer<String, CountedCase> reader) {
        cases.find(filter, Stored.class)
                .projection(Projections.include("counting"))
                .batchSize(BATCH)
                .forEach(stored -> reader.accept(stored.id(), stored.counting().counted()));
    }

    private static Bson open() {
        return eq(CaseFacts.OPEN, true);
    }

    private static Document oneIf(String comparison, String field, Object value) {
        return new Document("$cond", List.of(new Document(comparison, List.of("$" + field, value)), 1, 0));
    }

    private static OfficerLoad load(Document group) {
        int overdue = group.getInteger("overdue");
        return new OfficerLoad(
                group.getString("_id"), group.getInteger("open"), group.getInteger("untilSoon") - overdue, overdue);
    }

    private static OpenCount openCount(Document group) {
        return new OpenCount(
                group.getString("_id"),
                group.getInteger("open"),
                group.getInteger("overdue"),
                group.getInteger("triage"));
    }
}
