package cn.huiyin.platform.messaging;

import cn.huiyin.contracts.CloudEvent;
import cn.huiyin.contracts.MessageType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.amqp.AmqpException;
import org.springframework.amqp.AmqpTimeoutException;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageBuilder;
import org.springframework.amqp.core.MessageDeliveryMode;
import org.springframework.amqp.rabbit.connection.CorrelationData;
import org.springframework.amqp.rabbit.core.RabbitOperations;

/** Publishes batches and waits for the broker's confirms of the whole batch. */
final class OutboxPublisher {

    private static final Duration CONFIRM_TIMEOUT = Duration.ofSeconds(10);
    private static final String TYPE_PREFIX = "cn.huiyin.";

    private final RabbitOperations rabbit;
    private final EventCodec codec;

    OutboxPublisher(RabbitOperations rabbit, EventCodec codec) {
        this.rabbit = rabbit;
        this.codec = codec;
    }

    /**
     * What became of a batch, by message id.
     *
     * @param confirmed stored by the broker in at least one queue
     * @param unroutable taken by no queue
     * @param refused not stored: a queue is full or cannot be written just now
     */
    record Receipt(Set<String> confirmed, Set<String> unroutable, Set<String> refused) {}

    /** @throws AmqpException when the broker is away or does not confirm in time */
    Receipt publish(List<OutboxMessage> messages) {
        List<CorrelationData> sent = rabbit.invoke(channel -> {
            List<CorrelationData> correlations = new ArrayList<>(messages.size());
            for (OutboxMessage message : messages) {
                CorrelationData correlation = new CorrelationData(message.id());
                channel.send(MessageType.EXCHANGE, routingKey(message), wire(message), correlation);
                correlations.add(correlation);
            }
            return correlations;
        });
        return await(sent == null ? List.of() : sent);
    }

    private static Receipt await(List<CorrelationData> sent) {
        Receipt receipt = new Receipt(new HashSet<>(), new HashSet<>(), new HashSet<>());
        long until = System.nanoTime() + CONFIRM_TIMEOUT.toNanos();
        for (CorrelationData correlation : sent) {
            boolean stored = confirm(correlation, until - System.nanoTime()).ack();
            Set<String> outcome = !stored
                    ? receipt.refused()
                    : correlation.getReturned() == null ? receipt.confirmed() : receipt.unroutable();
            outcome.add(correlation.getId());
        }
        return receipt;
    }

    private static CorrelationData.Confirm confirm(CorrelationData correlation, long nanos) {
        try {
            return correlation.getFuture().get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AmqpTimeoutException("interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new AmqpTimeoutException("no confirm within " + CONFIRM_TIMEOUT.toSeconds() + " s", e);
        }
    }

    private Message wire(OutboxMessage message) {
        return MessageBuilder.withBody(codec.encode(message))
                .setContentType(CloudEvent.CONTENT_TYPE)
                .setContentEncoding("UTF-8")
                .setMessageId(message.id())
                .setType(message.type())
                .setTimestamp(Date.from(message.time()))
                .setDeliveryMode(MessageDeliveryMode.PERSISTENT)
                .build();
    }

    private static String routingKey(OutboxMessage message) {
        String type = message.type();
        return type.startsWith(TYPE_PREFIX) ? type.substring(TYPE_PREFIX.length()) : type;
    }
}
