package cn.huiyin.platform.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.amqp.rabbit.core.RabbitOperations;

/** Makes the relay of a collection; the service declares it as a bean, which starts and stops it. */
public final class OutboxRelays {

    private final RabbitOperations rabbit;
    private final EventCodec codec;
    private final MeterRegistry meters;
    private final Clock clock;

    OutboxRelays(RabbitOperations rabbit, EventCodec codec, MeterRegistry meters, Clock clock) {
        this.rabbit = rabbit;
        this.codec = codec;
        this.meters = meters;
        this.clock = clock;
    }

    /** The relay of a collection that declares {@link OutboxCollection#index} among its indexes. */
    public <D> OutboxRelay of(OutboxCollection<D> collection) {
        Outbox<D> outbox = new Outbox<>(collection);
        String name = collection.documents().getNamespace().getCollectionName();
        OutboxRounds<D> rounds =
                new OutboxRounds<>(outbox, new OutboxPublisher(rabbit, codec), new OutboxMeters(meters, name));
        return new OutboxRelay(name, rounds, clock);
    }
}
