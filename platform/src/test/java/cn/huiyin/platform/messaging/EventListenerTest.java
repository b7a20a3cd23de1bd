package cn.huiyin.platform.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import cn.huiyin.contracts.CaseEventV1.Assigned;
import cn.huiyin.contracts.MessageQueue;
import cn.huiyin.contracts.MessageSamples;
import cn.huiyin.contracts.MessageType;
import cn.huiyin.platform.observability.Traces;
import com.rabbitmq.client.Channel;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;
import org.springframework.amqp.core.Message;
import org.springframework.amqp.core.MessageProperties;

class EventListenerTest {

    private static final byte[] READABLE = MessageSamples.of(MessageType.of(Assigned.class));
    private static final byte[] UNREADABLE = "{}".getBytes(StandardCharsets.UTF_8);

    private final List<Integer> handledTogether = new ArrayList<>();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Channel channel = mock(Channel.class);

    @Test
    void acknowledgesTogetherWhatWasHandledTogether() throws IOException {
        EventListener listener = listener(events -> handledTogether.add(events.size()));

        listener.onMessageBatch(List.of(message(1, READABLE), message(2, READABLE), message(3, READABLE)), channel);

        assertThat(handledTogether).containsExactly(3);
        verify(channel).basicAck(3, true);
        verifyNoMoreInteractions(channel);
    }

    @Test
    void setsAsideTheOneThatCannotBeReadAndHandlesTheOthers() throws IOException {
        EventListener listener = listener(events -> handledTogether.add(events.size()));

        listener.onMessageBatch(List.of(message(1, READABLE), message(2, UNREADABLE), message(3, READABLE)), channel);

        assertThat(handledTogether).containsExactly(1, 1);
        InOrder settled = inOrder(channel);
        settled.verify(channel).basicAck(1, true);
        settled.verify(channel).basicReject(2, false);
        settled.verify(channel).basicAck(3, true);
        settled.verifyNoMoreInteractions();
    }

    @Test
    void setsAsideTheOneThatTheStackIsTooSmallFor() throws IOException {
        EventListener listener = listener(_ -> {
            throw new StackOverflowError();
        });

        listener.onMessageBatch(List.of(message(1, READABLE)), channel);

        verify(channel).basicReject(1, false);
        verifyNoMoreInteractions(channel);
    }

    @Test
    void givesBackTogetherWhatCannotBeHandledBeforeTheEnd() throws IOException {
        stopping.countDown();
        EventListener listener = listener(_ -> {
            throw new TransientFailure("away");
        });

        listener.onMessageBatch(List.of(message(1, READABLE), message(2, READABLE)), channel);

        verify(channel).basicNack(2, true, true);
        verifyNoMoreInteractions(channel);
    }

    private EventListener listener(EventBatchHandler handler) {
        EventConsumer consumer = EventConsumer.gathering(MessageQueue.NOTIFY_CASE_EVENTS, handler);
        return new EventListener(
                consumer,
                new EventCodec(Traces.none()),
                Traces.none(),
                new ConsumerMeters(new SimpleMeterRegistry(), consumer.queue()),
                new EffectRetry(stopping));
    }

    private static Message message(long tag, byte[] body) {
        MessageProperties properties = new MessageProperties();
        properties.setDeliveryTag(tag);
        return new Message(body, properties);
    }
}
