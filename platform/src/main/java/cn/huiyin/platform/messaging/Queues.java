package cn.huiyin.platform.messaging;

import cn.huiyin.contracts.MessageType;
import java.util.ArrayList;
import java.util.List;
import org.springframework.amqp.core.Binding;
import org.springframework.amqp.core.Binding.DestinationType;
import org.springframework.amqp.core.Declarable;
import org.springframework.amqp.core.Declarables;
import org.springframework.amqp.core.Queue;
import org.springframework.amqp.core.QueueBuilder;
import org.springframework.amqp.core.TopicExchange;

/** How queues are declared: quorum, with a delivery limit and a dead-letter queue that is reached without loss. */
public final class Queues {

    /**
     * So often is a message delivered when consumers crash while handling it; then it goes to the dead-letter queue.
     */
    public static final int DELIVERY_LIMIT = 5;

    // Reading a dead-letter queue counts as a delivery; RabbitMQ 4 would drop a message after 20 of them.
    private static final int PRACTICALLY_UNLIMITED = 1_000_000;

    private Queues() {}

    /** The exchange, a queue bound to it by each key, and its dead-letter queue. */
    public static Declarables declare(String name, String... routingKeys) {
        TopicExchange exchange = new TopicExchange(MessageType.EXCHANGE);
        List<Declarable> all = new ArrayList<>(List.of(exchange, queue(name), deadLetterQueue(name)));
        for (String key : routingKeys) {
            all.add(new Binding(name, DestinationType.QUEUE, exchange.getName(), key, null));
        }
        return new Declarables(all);
    }

    /** The name of a queue's dead-letter queue. */
    public static String deadLetters(String queue) {
        return queue + ".dlq";
    }

    private static Queue queue(String name) {
        return QueueBuilder.durable(name)
                .quorum()
                .deliveryLimit(DELIVERY_LIMIT)
                .deadLetterExchange("")
                .deadLetterRoutingKey(deadLetters(name))
                .withArgument("x-dead-letter-strategy", "at-least-once")
                .overflow(QueueBuilder.Overflow.rejectPublish)
                .build();
    }

    private static Queue deadLetterQueue(String name) {
        return QueueBuilder.durable(deadLetters(name))
                .quorum()
                .deliveryLimit(PRACTICALLY_UNLIMITED)
                .build();
    }
}
