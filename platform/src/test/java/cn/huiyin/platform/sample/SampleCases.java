package cn.huiyin.platform.sample;

import cn.huiyin.contracts.CaseEventV1;
import cn.huiyin.contracts.CaseMessage;
import cn.huiyin.contracts.CaseSnapshotV1;
import cn.huiyin.contracts.CodedName;
import cn.huiyin.platform.messaging.EventCodec;
import cn.huiyin.platform.messaging.OutboxCollection;
import cn.huiyin.platform.messaging.OutboxMessage;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Documents with an outbox. */
@Repository
public class SampleCases {

    public static final String COLLECTION = "cases";

    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
    private static final String NUMBER = "NA-20261124-0001";
    private static final CodedName OFFICE = new CodedName("500108006", "弹子石街道");

    private final MongoCollection<SampleCase> cases;
    private final EventCodec codec;
    private final Clock clock;

    SampleCases(MongoDatabase database, EventCodec codec, Clock clock) {
        this.cases = database.getCollection(COLLECTION, SampleCase.class);
        this.codec = codec;
        this.clock = clock;
    }

    /** Stored form: here the message lies in the document, a case makes it from its history. */
    public record SampleCase(
            @BsonId String id,
            long version,
            OutboxMessage message,
            @Nullable Long pending,
            @Nullable Map<String, String> traces) {}

    /** How the relay reads them. */
    public static OutboxCollection<SampleCase> outbox(MongoDatabase database) {
        return new OutboxCollection<>(
                database.getCollection(COLLECTION, SampleCase.class),
                SampleCase::id,
                stored -> List.of(stored.message()));
    }

    /** Stores a case with one message and wakes nobody. @return the message */
    public OutboxMessage store(CaseEventV1 event) {
        OutboxMessage message = message(event);
        cases.insertOne(new SampleCase(message.subject(), 1, message, 1L, Map.of("1", TRACE)));
        return message;
    }

    /** Makes a second version, as an act does. */
    public void changeAgain(String id) {
        cases.updateOne(
                Filters.eq(id),
                Updates.combine(
                        Updates.set("version", 2L),
                        Updates.min("pending", 2L),
                        Updates.set(OutboxCollection.traceOf(2), TRACE)));
    }

    public OutboxMessage message(CaseEventV1 event) {
        String id = UUID.randomUUID().toString();
        CaseSnapshotV1 current = new CaseSnapshotV1(
                id, NUMBER, "500108", "assigned", "web", null, OFFICE, null, clock.instant(), null, true, List.of());
        return codec.outgoing(id, 1, clock.instant(), new CaseMessage<>(current, "engine", event));
    }

    public SampleCase get(String id) {
        SampleCase found = cases.find(Filters.eq(id)).first();
        if (found == null) {
            throw new IllegalStateException(id);
        }
        return found;
    }

    public long pending() {
        return cases.countDocuments(Filters.gt("pending", 0));
    }
}
