package cn.huiyin.complaint.cases.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import cn.huiyin.complaint.cases.domain.CaseId;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Sorts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/**
 * The cases to which time alone does something now. To claim one is to move its timer ahead by the lease, from the very
 * instant that was read: of two replicas one succeeds, and what a replica leaves behind when it dies is due again.
 */
@Repository
public class DueCases {

    /** Far longer than one case takes, and how late a timer is when its worker is killed. */
    public static final Duration LEASE = Duration.ofMinutes(2);

    private final MongoCollection<CaseDocument> cases;

    DueCases(MongoCollection<CaseDocument> cases) {
        this.cases = cases;
    }

    /** @param at as it was read */
    public record Due(CaseId id, Instant at) {}

    /** The earliest of those that are due, at most so many: a backlog is worked off in such pieces. */
    public List<Due> earliest(Instant now, int most) {
        return cases.withDocumentClass(Document.class)
                .find(due(now))
                .projection(Projections.include(CaseDocument.TIMER_AT))
                .sort(Sorts.ascending(CaseDocument.TIMER_AT, CaseDocument.ID))
                .limit(most)
                .map(found -> new Due(
                        new CaseId(found.getString(CaseDocument.ID)),
                        found.getDate(CaseDocument.TIMER_AT).toInstant()))
                .into(new ArrayList<>());
    }

    /** @return the case, for the length of the lease; empty when somebody else has it or it has changed */
    public Optional<StoredCase> claim(Due due, Instant now) {
        Bson asRead = and(eq(CaseDocument.ID, due.id().value()), eq(CaseDocument.TIMER_AT, due.at()));
        return Optional.ofNullable(cases.findOneAndUpdate(
                        asRead,
                        set(CaseDocument.TIMER_AT, now.plus(LEASE)),
                        new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER)))
                .map(CaseDocument::stored);
    }

    /**
     * Ends a claim that changed nothing; nothing happens when the case has changed meanwhile, since that set its timer.
     */
    public void release(StoredCase claimed, Optional<Instant> next) {
        Bson unchanged =
                and(eq(CaseDocument.ID, claimed.current().id().value()), eq(CaseDocument.VERSION, claimed.version()));
        cases.updateOne(unchanged, DerivedFields.timer(next));
    }

    static IndexModel index() {
        return new IndexModel(
                Indexes.ascending(CaseDocument.TIMER_AT, CaseDocument.ID),
                new IndexOptions().name("timer").partialFilterExpression(isSet()));
    }

    private static Bson isSet() {
        return new Document(CaseDocument.TIMER_AT, new Document("$gt", Instant.EPOCH));
    }

    /** Says also what the index is restricted to, so that it is used. */
    private static Bson due(Instant now) {
        return new Document(CaseDocument.TIMER_AT, new Document("$gt", Instant.EPOCH).append("$lte", now));
    }
}
