package cn.huiyin.complaint.cases;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Updates.addEachToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseEvolution;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.CaseNumber;
import cn.huiyin.complaint.cases.domain.Channel;
import cn.huiyin.complaint.cases.domain.Complaint;
import cn.huiyin.complaint.cases.domain.acts.Register;
import cn.huiyin.platform.messaging.OutboxMessage;
import cn.huiyin.platform.messaging.OutboxRelay;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All cases. Every command is one write to one document; what it announces lies in the same document until it is sent. */
@Repository
public class Cases {

    private final MongoCollection<CaseDocument> collection;
    private final CaseMessages messages;
    private final OutboxRelay relay;

    Cases(MongoCollection<CaseDocument> collection, CaseMessages messages, OutboxRelay relay) {
        this.collection = collection;
        this.messages = messages;
        this.relay = relay;
    }

    /**
     * Stores a new case.
     *
     * @return empty when a case with this idempotency key exists already; nothing is stored then
     */
    public Optional<StoredCase> insert(CaseId id, Register.Registered event, IdempotencyKey key) {
        var current = CaseEvolution.begin(id, event);
        var words = SearchTerms.wordsOf(current.complaint());
        var document = new CaseDocument(
                id.value(),
                1,
                current.number().value(),
                key.scoped(),
                key.requestHash(),
                current.complaint().citizen(),
                DistrictDay.of(event.at()),
                words,
                Milestones.entries(
                        id.value(), id.value(), SearchTerms.of(current.number(), current.complaint(), words)),
                CaseFacts.of(current),
                Counting.of(current),
                current,
                List.of(new HistoryEntry(1, event, null)),
                List.of(),
                List.of(messages.announce(current, event, 1)),
                true);
        try {
            collection.insertOne(document);
        } catch (MongoWriteException duplicate) {
            if (duplicate.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw duplicate;
            }
            return Optional.empty();
        }
        relay.wake(id.value());
        return Optional.of(document.stored());
    }

    /**
     * Appends events to a case.
     *
     * @param cause id of the message that caused them, if one did
     * @return empty when somebody else changed the case meanwhile; nothing is stored then
     */
    public Optional<StoredCase> append(StoredCase before, List<CaseEvent> events, @Nullable String cause) {
        var entries = new ArrayList<HistoryEntry>();
        var outbox = new ArrayList<OutboxMessage>();
        var current = before.current();
        var version = before.version();
        for (var event : events) {
            current = CaseEvolution.evolve(current, event);
            version++;
            entries.add(new HistoryEntry(version, event, cause));
            outbox.add(messages.announce(current, event, version));
        }
        var unchanged = and(eq(CaseDocument.ID, current.id().value()), eq(CaseDocument.VERSION, before.version()));
        var written = collection.updateOne(unchanged, change(current, version, entries, outbox));
        if (written.getMatchedCount() == 0) {
            return Optional.empty();
        }
        relay.wake(current.id().value());
        var history = new ArrayList<>(before.history());
        history.addAll(entries);
        return Optional.of(new StoredCase(current, version, history, before.contactViews()));
    }

    private static Bson change(Case current, long version, List<HistoryEntry> entries, List<OutboxMessage> outbox) {
        return combine(
                set(CaseDocument.VERSION, version),
                set(CaseDocument.CURRENT, current),
                set(CaseDocument.FACTS, CaseFacts.of(current)),
                set(Counting.DUE, true),
                addEachToSet(Counting.DAYS, Counting.daysOf(current)),
                pushEach(CaseDocument.HISTORY, entries),
                pushEach(CaseDocument.OUTBOX, outbox),
                set(CaseDocument.PENDING, true));
    }

    public Optional<StoredCase> find(CaseId id, Scope scope) {
        return findOne(scope.within(eq(CaseDocument.ID, id.value()))).map(CaseDocument::stored);
    }

    public Optional<StoredCase> find(CaseNumber number, Scope scope) {
        return findOne(scope.within(eq(CaseDocument.NUMBER, number.value()))).map(CaseDocument::stored);
    }

    /** The case that the hotline handed over under this number of its own. */
    public Optional<StoredCase> findByOrder(String orderNumber, Scope scope) {
        var key = Channel.HOTLINE.code() + ":" + orderNumber;
        return findOne(scope.within(eq(CaseDocument.IDEMPOTENCY_KEY, key))).map(CaseDocument::stored);
    }

    /**
     * Records a look at the contact data of a case; it changes no version, since no act is decided by it.
     *
     * @return the complaint with its contact data; empty outside of the scope, where nothing is recorded either
     */
    public Optional<Complaint> viewContact(CaseId id, Scope scope, ContactView look) {
        var viewed = collection.findOneAndUpdate(
                scope.within(eq(CaseDocument.ID, id.value())),
                push(CaseDocument.CONTACT_VIEWS, look),
                new FindOneAndUpdateOptions().projection(exclude(CaseDocument.OUTBOX)));
        return Optional.ofNullable(viewed).map(document -> document.current().complaint());
    }

    /** The case that an earlier request with this key made, with the digest of that request. */
    public Optional<EarlierRequest> findByIdempotencyKey(String scopedKey) {
        return findOne(eq(CaseDocument.IDEMPOTENCY_KEY, scopedKey))
                .map(document -> new EarlierRequest(document.stored(), document.requestHash()));
    }

    private Optional<CaseDocument> findOne(Bson filter) {
        return Optional.ofNullable(
                collection.find(filter).projection(exclude(CaseDocument.OUTBOX)).first());
    }

    /** What an earlier request with the same idempotency key made. */
    public record EarlierRequest(StoredCase stored, String requestHash) {}
}
