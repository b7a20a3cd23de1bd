package cn.huiyin.platform.messaging;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.amqp.rabbit.core.RabbitOperations;

/** Makes the relay of a collection; the service declares it as a bean, which starts and stops it. */
public final class OutboxRelays {

    private final MongoDatabase database;
    private final RabbitOperations rabbit;
    private final EventCodec codec;
    private final MeterRegistry meters;
    private final Clock clock;

    OutboxRelays(MongoDatabase database, RabbitOperations rabbit, EventCodec codec, MeterRegistry meters, Clock clock) {
        this.database = database;
        this.rabbit = rabbit;
        this.codec = codec;
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * The relay of a collection whose documents have an array {@code outbox} of {@link OutboxMessage} and a boolean
     * {@code pending}. The partial index over {@code pending} is created here.
     */
    public OutboxRelay of(String collection) {
        Outbox outbox = new Outbox(database.getCollection(collection));
        outbox.createIndex();
        OutboxRounds rounds =
                new OutboxRounds(outbox, new OutboxPublisher(rabbit, codec), new OutboxMeters(meters, collection));
        return new OutboxRelay(collection, rounds, clock);
    }
}
