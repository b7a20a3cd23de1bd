package cn.huiyin.platform.messaging;

import cn.huiyin.contracts.CloudEvent;
import cn.huiyin.platform.observability.Traces;
import com.rabbitmq.client.Channel;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.rabbit.listener.api.ChannelAwareMessageListener;

/**
 * Hands the messages of one queue to their handler and acknowledges each after its effect. While something needed is away
 * the message is held and tried again, so that an outage costs no deliveries; what cannot be handled goes to the
 * dead-letter queue.
 */
final class EventListener implements ChannelAwareMessageListener {

    private static final Logger LOG = LoggerFactory.getLogger(EventListener.class);

    private final EventConsumer consumer;
    private final EventCodec codec;
    private final Traces traces;
    private final ConsumerMeters meters;
    private final PersistentCall call;

    EventListener(EventConsumer consumer, EventCodec codec, Traces traces, ConsumerMeters meters, PersistentCall call) {
        this.consumer = consumer;
        this.codec = codec;
        this.traces = traces;
        this.meters = meters;
        this.call = call;
    }

    @Override
    public void onMessage(Message message, Channel channel) throws IOException {
        long tag = message.getMessageProperties().getDeliveryTag();
        try {
            if (isDone(message)) {
                channel.basicAck(tag, false);
            } else {
                channel.basicNack(tag, false, true);
            }
        } catch (RuntimeException hopeless) {
            meters.dead();
            LOG.error(
                    "Message {} of {} set aside",
                    message.getMessageProperties().getMessageId(),
                    consumer.queue(),
                    hopeless);
            channel.basicReject(tag, false);
        }
    }

    private boolean isDone(Message message) {
        Optional<CloudEvent<Record>> event = codec.decode(message.getBody());
        if (event.isEmpty()) {
            meters.skipped();
            return true;
        }
        return handle(event.get());
    }

    private boolean handle(CloudEvent<Record> event) {
        AtomicBoolean done = new AtomicBoolean();
        traces.continueFrom(
                Optional.ofNullable(event.traceparent()),
                consumer.queue(),
                () -> done.set(
                        meters.time(() -> call.run(() -> consumer.handler().handle(event)))));
        return done.get();
    }
}
