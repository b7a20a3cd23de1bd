package cn.huiyin.complaint.cases.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.min;
import static com.mongodb.client.model.Updates.pushEach;
import static com.mongodb.client.model.Updates.set;

import cn.huiyin.complaint.cases.domain.Case;
import cn.huiyin.complaint.cases.domain.CaseEvent;
import cn.huiyin.complaint.cases.domain.CaseEvolution;
import cn.huiyin.complaint.cases.domain.CaseId;
import cn.huiyin.complaint.cases.domain.CaseNumber;
import cn.huiyin.complaint.cases.domain.Channel;
import cn.huiyin.complaint.cases.domain.Complaint.ExternalOrder;
import cn.huiyin.complaint.cases.domain.Restriction;
import cn.huiyin.complaint.cases.domain.acts.Register;
import cn.huiyin.platform.messaging.OutboxCollection;
import cn.huiyin.platform.messaging.OutboxMessage;
import cn.huiyin.platform.messaging.OutboxRelay;
import cn.huiyin.platform.observability.Traces;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All cases. Every command is one write to one document, which says itself that its messages are still to be sent. */
@Repository
public class Cases {

    private static final String HAPPENED_AT = CaseDocument.HISTORY + ".data.at";

    private final MongoCollection<CaseDocument> collection;
    private final DerivedFields derived;
    private final CaseOutbox outbox;
    private final OutboxRelay relay;
    private final Traces traces;

    Cases(
            MongoCollection<CaseDocument> collection,
            DerivedFields derived,
            CaseOutbox outbox,
            OutboxRelay relay,
            Traces traces) {
        this.collection = collection;
        this.derived = derived;
        this.outbox = outbox;
        this.relay = relay;
        this.traces = traces;
    }

    /**
     * Stores a new case.
     *
     * @return empty when a case with this idempotency key exists already; nothing is stored then
     */
    public Optional<StoredCase> insert(CaseId id, Register.Registered event, IdempotencyKey key) {
        return insert(id, List.of(event), key);
    }

    /** @param events the registration first, and what was done with it at once */
    public Optional<StoredCase> insert(CaseId id, List<CaseEvent> events, IdempotencyKey key) {
        Case current = CaseEvolution.replay(id, events);
        String trace = traces.traceparent().orElse(null);
        List<HistoryEntry> history = IntStream.range(0, events.size())
                .mapToObj(index -> new HistoryEntry(index + 1L, events.get(index), null))
                .toList();
        CaseDocument document = CaseDocument.registered(
                current,
                history,
                key,
                derived.counting(current),
                trace,
                derived.timerAt(current).orElse(null));
        try {
            collection.insertOne(document);
        } catch (MongoWriteException duplicate) {
            if (duplicate.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw duplicate;
            }
            return Optional.empty();
        }
        relay.send(id.value(), outbox.messages(document));
        return Optional.of(new StoredCase(current, history.size(), history));
    }

    /**
     * Appends events to a case.
     *
     * @param cause id of the message that caused them, if one did
     * @return empty when somebody else changed the case meanwhile; nothing is stored then
     */
    public Optional<StoredCase> append(StoredCase before, List<CaseEvent> events, @Nullable String cause) {
        Case current = before.current();
        String trace = traces.traceparent().orElse(null);
        ArrayList<HistoryEntry> history = new ArrayList<>(before.history());
        ArrayList<OutboxMessage> messages = new ArrayList<>();
        for (CaseEvent event : events) {
            HistoryEntry entry = new HistoryEntry(history.size() + 1L, event, cause);
            current = CaseEvolution.evolve(current, event);
            history.add(entry);
            messages.add(outbox.message(current, entry, trace, Restriction.holds(current)));
        }
        StoredCase after = new StoredCase(current, before.version() + events.size(), history);
        Bson unchanged = and(eq(CaseDocument.ID, current.id().value()), eq(CaseDocument.VERSION, before.version()));
        if (collection.updateOne(unchanged, change(before, after, trace)).getMatchedCount() == 0) {
            return Optional.empty();
        }
        relay.send(current.id().value(), messages);
        return Optional.of(after);
    }

    /** What the events add, and those of the derived fields that they change. */
    private Bson change(StoredCase before, StoredCase after, @Nullable String trace) {
        List<HistoryEntry> added =
                after.history().subList(before.history().size(), after.history().size());
        ArrayList<Bson> changes = new ArrayList<>(List.of(
                set(CaseDocument.VERSION, after.version()),
                pushEach(CaseDocument.HISTORY, added),
                set(CaseDocument.DIRTY, true),
                min(OutboxCollection.PENDING, before.version() + 1)));
        if (trace != null) {
            added.forEach(entry -> changes.add(set(OutboxCollection.traceOf(entry.version()), trace)));
        }
        changes.addAll(derived.changes(before.current(), after.current()));
        return combine(changes);
    }

    /**
     * Lets all messages of cases go out once more, for readers that know what they have seen: of those that something
     * happened to since a moment, and of those that nobody has decided yet.
     *
     * @return how many cases
     */
    public long announceAgain(Instant since) {
        Bson undecided = and(eq(CaseFacts.OPEN, true), eq(CaseFacts.TRIAGE, null), eq(CaseFacts.OFFICE, null));
        return collection
                .updateMany(or(gte(HAPPENED_AT, since), undecided), min(OutboxCollection.PENDING, 1L))
                .getMatchedCount();
    }

    public Optional<StoredCase> find(CaseId id, Scope scope) {
        return findOne(scope.withinFew(eq(CaseDocument.ID, id.value()))).map(CaseDocument::stored);
    }

    public Optional<StoredCase> find(CaseNumber number, Scope scope) {
        return findOne(scope.withinFew(eq(CaseDocument.NUMBER, number.value()))).map(CaseDocument::stored);
    }

    /** The case that the hotline handed over under this number of its own, however it is written. */
    public Optional<StoredCase> findByOrder(String orderNumber, Scope scope) {
        String prefix = Channel.HOTLINE.code() + ":";
        List<String> keys = Stream.of(ExternalOrder.keyOf(orderNumber), orderNumber)
                .distinct()
                .map(prefix::concat)
                .toList();
        return findOne(scope.withinFew(in(CaseDocument.IDEMPOTENCY_KEY, keys))).map(CaseDocument::stored);
    }

    /** The case that an earlier request with this key made, with the digest of that request. */
    public Optional<EarlierRequest> findByIdempotencyKey(String scopedKey) {
        return findOne(eq(CaseDocument.IDEMPOTENCY_KEY, scopedKey))
                .map(document -> new EarlierRequest(document.stored(), document.requestHash()));
    }

    private Optional<CaseDocument> findOne(Bson filter) {
        return Optional.ofNullable(collection.find(filter).first());
    }

    /** What an earlier request with the same idempotency key made. */
    public record EarlierRequest(StoredCase stored, String requestHash) {}
}
