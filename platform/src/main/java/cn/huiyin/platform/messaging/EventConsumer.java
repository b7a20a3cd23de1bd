package cn.huiyin.platform.messaging;

import cn.huiyin.contracts.MessageQueue;
import java.util.List;

/**
 * A queue of this service and what happens with its messages. A bean of this type is enough: queue, dead-letter queue and
 * bindings are declared and consumed.
 *
 * @param queue {@code <service>.<purpose>}
 * @param routingKeys what it receives of the exchange; {@code case.#} for all of a kind
 * @param concurrency how many messages are handled at the same time, at least 1
 */
public record EventConsumer(String queue, List<String> routingKeys, int concurrency, EventHandler handler) {

    private static final int USUAL_CONCURRENCY = 4;

    public EventConsumer {
        routingKeys = List.copyOf(routingKeys);
        if (concurrency < 1) {
            throw new IllegalArgumentException("concurrency: %d (expected: >= 1)".formatted(concurrency));
        }
    }

    /** Of a queue that the contracts name; four messages at the same time. */
    public static EventConsumer of(MessageQueue queue, EventHandler handler) {
        return of(queue.queueName(), queue.routingKeys(), handler);
    }

    /** Four messages at the same time. */
    public static EventConsumer of(String queue, List<String> routingKeys, EventHandler handler) {
        return new EventConsumer(queue, routingKeys, USUAL_CONCURRENCY, handler);
    }
}
