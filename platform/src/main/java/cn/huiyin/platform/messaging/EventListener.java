package cn.huiyin.platform.messaging;

import cn.huiyin.contracts.CloudEvent;
import cn.huiyin.platform.observability.Traces;
import com.rabbitmq.client.Channel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.rabbit.listener.api.ChannelAwareBatchMessageListener;

/**
 * Hands the messages of one queue to their handler and acknowledges them after their effect. While something needed is
 * unavailable the messages are kept and tried again without redelivery; a message that cannot be handled goes
 * alone to the dead-letter queue.
 */
final class EventListener implements ChannelAwareBatchMessageListener {

    private static final Logger LOG = LoggerFactory.getLogger(EventListener.class);

    private final EventConsumer consumer;
    private final EventCodec codec;
    private final Traces traces;
    private final ConsumerMeters meters;
    private final EffectRetry retry;

    EventListener(EventConsumer consumer, EventCodec codec, Traces traces, ConsumerMeters meters, EffectRetry retry) {
        this.consumer = consumer;
        this.codec = codec;
        this.traces = traces;
        this.meters = meters;
        this.retry = retry;
    }

    @Override
    public void onMessageBatch(List<Message> messages, Channel channel) {
        try {
            settle(messages, channel);
        } catch (IOException e) {
            // The channel is closed; the broker delivers its unacknowledged messages again.
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The channel belongs to this thread and earlier messages are settled, so one acknowledgement with the last tag
     * covers all of these.
     */
    private void settle(List<Message> messages, Channel channel) throws IOException {
        long last = messages.getLast().getMessageProperties().getDeliveryTag();
        try {
            if (isDone(messages)) {
                channel.basicAck(last, true);
            } else {
                channel.basicNack(last, true, true);
            }
        } catch (RuntimeException | StackOverflowError hopeless) {
            if (messages.size() == 1) {
                setAside(messages.getFirst(), channel, hopeless);
                return;
            }
            for (Message message : messages) {
                settle(List.of(message), channel);
            }
        }
    }

    private void setAside(Message message, Channel channel, Throwable hopeless) throws IOException {
        meters.dead();
        String id = message.getMessageProperties().getMessageId();
        LOG.error("Message {} of {} set aside", id, consumer.queue(), hopeless);
        channel.basicReject(message.getMessageProperties().getDeliveryTag(), false);
    }

    private boolean isDone(List<Message> messages) {
        List<CloudEvent<Record>> events =
                messages.stream().flatMap(message -> decoded(message).stream()).toList();
        return events.isEmpty() || handle(events);
    }

    private Optional<CloudEvent<Record>> decoded(Message message) {
        Optional<CloudEvent<Record>> event = codec.decode(message.getBody());
        if (event.isEmpty()) {
            meters.skipped();
        }
        return event;
    }

    /** In the trace of the first; only events whose single traces nobody follows are handled as a batch. */
    private boolean handle(List<CloudEvent<Record>> events) {
        AtomicBoolean done = new AtomicBoolean();
        traces.continueFrom(
                Optional.ofNullable(events.getFirst().traceparent()),
                consumer.queue(),
                () -> done.set(
                        meters.time(() -> retry.run(() -> consumer.handler().handle(events)))));
        return done.get();
    }
}
