package cn.huiyin.platform.messaging;

import cn.huiyin.platform.observability.Traces;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.springframework.amqp.core.AcknowledgeMode;
import org.springframework.amqp.rabbit.connection.ConnectionFactory;
import org.springframework.amqp.rabbit.listener.AbstractMessageListenerContainer;
import org.springframework.amqp.rabbit.listener.SimpleMessageListenerContainer;
import org.springframework.context.SmartLifecycle;

/** Runs the listeners of all {@link EventConsumer} beans. While the broker is down they try to connect every second. */
final class EventConsumers implements SmartLifecycle {

    /** How long the first message of a batch waits for others. */
    static final Duration GATHERING = Duration.ofMillis(300);

    private static final int PREFETCH = 50;
    private static final long RECOVERY_MILLIS = 1_000;
    private static final long SHUTDOWN_MILLIS = 5_000;

    private final List<EventConsumer> consumers;
    private final ConnectionFactory connections;
    private final EventCodec codec;
    private final Traces traces;
    private final MeterRegistry meters;
    private volatile List<SimpleMessageListenerContainer> containers = List.of();
    private volatile CountDownLatch stopping = new CountDownLatch(1);

    EventConsumers(
            List<EventConsumer> consumers,
            ConnectionFactory connections,
            EventCodec codec,
            Traces traces,
            MeterRegistry meters) {
        this.consumers = List.copyOf(consumers);
        this.connections = connections;
        this.codec = codec;
        this.traces = traces;
        this.meters = meters;
    }

    @Override
    public void start() {
        stopping = new CountDownLatch(1);
        containers = consumers.stream().map(this::container).toList();
        containers.forEach(AbstractMessageListenerContainer::start);
    }

    @Override
    public void stop() {
        stopping.countDown();
        containers.forEach(AbstractMessageListenerContainer::shutdown);
        containers = List.of();
    }

    @Override
    public boolean isRunning() {
        return !containers.isEmpty();
    }

    private SimpleMessageListenerContainer container(EventConsumer consumer) {
        SimpleMessageListenerContainer container = new SimpleMessageListenerContainer(connections);
        container.setQueueNames(consumer.queue());
        container.setListenerId(consumer.queue());
        container.setAcknowledgeMode(AcknowledgeMode.MANUAL);
        container.setConcurrentConsumers(consumer.concurrency());
        container.setPrefetchCount(Math.max(PREFETCH, consumer.batchSize()));
        container.setConsumerBatchEnabled(true);
        container.setBatchSize(consumer.batchSize());
        if (consumer.batchSize() > 1) {
            container.setReceiveTimeout(GATHERING.toMillis());
            container.setBatchReceiveTimeout(GATHERING.toMillis());
        }
        container.setMissingQueuesFatal(false);
        container.setRecoveryInterval(RECOVERY_MILLIS);
        container.setShutdownTimeout(SHUTDOWN_MILLIS);
        container.setMessageListener(new EventListener(
                consumer, codec, traces, new ConsumerMeters(meters, consumer.queue()), new EffectRetry(stopping)));
        container.afterPropertiesSet();
        return container;
    }
}
