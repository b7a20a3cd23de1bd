package cn.huiyin.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import cn.huiyin.platform.observability.Traces;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoIterable;
import com.mongodb.client.model.UpdateOneModel;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.amqp.rabbit.connection.CorrelationData;
import org.springframework.amqp.rabbit.core.RabbitOperations;

/** Two threads go round in an outbox: one with what was handed over, one that sweeps and clears. */
@Timeout(60)
class OutboxRoundsTest {

    private static final Instant AT = Instant.parse("2026-03-10T14:00:00Z");

    private final RabbitOperations rabbit = mock(RabbitOperations.class);
    private final MongoCollection<BsonDocument> documents = mock();
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final List<List<UpdateOneModel<BsonDocument>>> cleared = new CopyOnWriteArrayList<>();
    private final CountDownLatch clearing = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final OutboxRounds<BsonDocument> rounds = new OutboxRounds<>(
            new Outbox<>(new OutboxCollection<>(documents, one -> "", _ -> List.of())),
            new OutboxPublisher(rabbit, new EventCodec(mock(Traces.class))),
            new OutboxMeters(new SimpleMeterRegistry(), "cases"));

    @BeforeEach
    void brokerConfirmsAndNothingElseWaits() {
        when(rabbit.invoke(any())).thenAnswer(call -> {
            RabbitOperations.OperationsCallback<?> callback = call.getArgument(0);
            return callback.doInRabbit(rabbit);
        });
        doAnswer(call -> {
                    CorrelationData correlation = call.getArgument(3);
                    sent.add(correlation.getId());
                    return correlation.getFuture().complete(new CorrelationData.Confirm(true, null));
                })
                .when(rabbit)
                .send(anyString(), anyString(), any(), any());
        FindIterable<BsonDocument> found = mock();
        MongoIterable<Object> read = mock();
        MongoCursor<Object> nothing = mock();
        when(documents.find(any(Bson.class))).thenReturn(found);
        when(found.batchSize(anyInt())).thenReturn(found);
        when(found.map(any())).thenReturn(read);
        when(read.cursor()).thenReturn(nothing);
        when(documents.bulkWrite(anyList(), any())).thenAnswer(call -> {
            cleared.add(call.getArgument(0));
            clearing.countDown();
            mayEnd.await();
            return mock(BulkWriteResult.class);
        });
    }

    @Test
    void publishesWhatIsHandedOverWhileAClearingTakesItsTime() throws InterruptedException {
        hand("a", 1);
        Thread sweep = Thread.ofVirtual().start(() -> rounds.sweep(() -> AT));
        clearing.await();

        Thread publisher = Thread.ofVirtual().start(() -> hand("b", 1));

        await().untilAsserted(() -> assertThat(sent).containsExactly("a:1", "b:1"));
        mayEnd.countDown();
        publisher.join();
        sweep.join();
    }

    @Test
    void keepsForTheNextClearingWhatIsConfirmedDuringOne() throws InterruptedException {
        hand("a", 1);
        Thread clear = Thread.ofVirtual().start(rounds::clear);
        clearing.await();
        hand("a", 2);
        mayEnd.countDown();
        clear.join();

        rounds.clear();
        rounds.clear();

        assertThat(cleared).hasSize(2);
        assertThat(cleared.getLast().getFirst().getFilter().toBsonDocument().toJson())
                .contains("\"$gte\": 1", "\"$lte\": 2");
    }

    @Test
    void publishesNothingThatIsHandedOverWhileASweepReads() throws InterruptedException {
        CountDownLatch reading = new CountDownLatch(1);
        mayEnd.countDown();
        Thread sweep = Thread.ofVirtual()
                .start(() -> rounds.sweep(() -> {
                    reading.countDown();
                    awaitQuietly(clearing);
                    sent.add("sweep");
                    return AT;
                }));
        reading.await();
        Thread publisher = Thread.ofVirtual().start(() -> hand("a", 1));
        clearing.countDown();

        publisher.join();
        sweep.join();

        assertThat(sent).containsExactly("sweep", "a:1");
    }

    private void hand(String id, long version) {
        OutboxMessage message =
                new OutboxMessage(id + ":" + version, "cn.huiyin.case.accepted.v1", id, "" + version, AT, null, "{}");
        rounds.publishHanded(() -> new ArrayList<>(List.of(new Outbox.Waiting(id, List.of(message)))));
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
