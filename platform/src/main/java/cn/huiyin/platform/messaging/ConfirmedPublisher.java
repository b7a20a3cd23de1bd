package cn.huiyin.platform.messaging;

import java.util.List;
import org.springframework.amqp.AmqpException;

/**
 * Publishes messages that are stored nowhere, for a handler that has no other effect: when publishing fails, the
 * handler fails, its own message is delivered again, and it publishes again.
 */
public final class ConfirmedPublisher {

    private final OutboxPublisher publisher;
    private final OutboxMeters meters;

    ConfirmedPublisher(OutboxPublisher publisher, OutboxMeters meters) {
        this.publisher = publisher;
        this.meters = meters;
    }

    /**
     * Returns when the broker has stored the message in at least one queue.
     *
     * @throws TransientFailure when it has not, or may not have
     */
    public void publish(OutboxMessage message) {
        if (!isStored(message)) {
            throw new TransientFailure("message %s: taken by no queue just now".formatted(message.id()));
        }
    }

    private boolean isStored(OutboxMessage message) {
        try {
            OutboxPublisher.Receipt receipt = publisher.publish(List.of(message));
            meters.count(receipt);
            return receipt.confirmed().contains(message.id());
        } catch (AmqpException e) {
            throw new TransientFailure("message %s: not confirmed by the broker".formatted(message.id()), e);
        }
    }
}
