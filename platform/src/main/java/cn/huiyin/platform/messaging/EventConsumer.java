package cn.huiyin.platform.messaging;

import cn.huiyin.contracts.MessageQueue;
import java.util.List;

/**
 * A queue of this service and what happens with its messages. A bean of this type is enough: queue, dead-letter queue
 * and bindings are declared and consumed.
 *
 * @param queue {@code <service>.<purpose>}
 * @param routingKeys what it receives of the exchange; {@code case.#} for all of a kind
 * @param concurrency how many threads handle messages, at least 1
 * @param batchSize how many messages are handled together at most, at least 1; when it is more, the first waits up to
 *     {@link EventConsumers#GATHERING} for others
 */
public record EventConsumer(
        String queue, List<String> routingKeys, int concurrency, int batchSize, EventBatchHandler handler) {

    private static final int USUAL_CONCURRENCY = 4;
    private static final int USUAL_BATCH = 200;

    public EventConsumer {
        routingKeys = List.copyOf(routingKeys);
        if (concurrency < 1 || batchSize < 1) {
            throw new IllegalArgumentException(
                    "concurrency, batchSize: %d, %d (expected: >= 1)".formatted(concurrency, batchSize));
        }
    }

    /** Of a queue that the contracts name; four messages at the same time. */
    public static EventConsumer of(MessageQueue queue, EventHandler handler) {
        return of(queue.queueName(), queue.routingKeys(), handler);
    }

    /** Four messages at the same time. */
    public static EventConsumer of(String queue, List<String> routingKeys, EventHandler handler) {
        return new EventConsumer(queue, routingKeys, USUAL_CONCURRENCY, 1, events -> events.forEach(handler::handle));
    }

    /** One thread that handles what arrives within a moment as a batch: for effects that nobody waits for. */
    public static EventConsumer gathering(MessageQueue queue, EventBatchHandler handler) {
        return new EventConsumer(queue.queueName(), queue.routingKeys(), 1, USUAL_BATCH, handler);
    }
}
