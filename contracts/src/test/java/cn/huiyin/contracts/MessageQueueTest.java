package cn.huiyin.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageQueueTest {

    @ParameterizedTest
    @EnumSource(MessageType.class)
    void someQueueReceivesEachMessage(MessageType type) {
        assertThat(MessageQueue.values()).anyMatch(queue -> queue.receives().contains(type));
    }

    @ParameterizedTest
    @EnumSource(MessageQueue.class)
    void nobodyListensToItself(MessageQueue queue) {
        assertThat(queue.receives())
                .isNotEmpty()
                .extracting(MessageType::producer)
                .doesNotContain(queue.consumer());
    }

    @ParameterizedTest
    @EnumSource(MessageQueue.class)
    void isNamedAfterItsService(MessageQueue queue) {
        assertThat(queue.consumer()).isEqualTo(queue.queueName().split("\\.")[0] + "-service");
    }

    @Test
    void takesAllOfAKindOrTheNamedOnesAlone() {
        assertThat(MessageQueue.NOTIFY_CASE_EVENTS.receives())
                .containsExactlyElementsOf(Stream.of(MessageType.values())
                        .filter(type -> type.name().startsWith("CASE_"))
                        .toList());
        assertThat(MessageQueue.DISPATCH_CASE_REGISTERED.receives()).containsExactly(MessageType.CASE_REGISTERED);
    }
}
