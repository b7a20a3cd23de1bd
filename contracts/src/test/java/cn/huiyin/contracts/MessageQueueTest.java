package cn.huiyin.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessageQueueTest {

    static List<MessageType> types() {
        return MessageType.all();
    }

    @ParameterizedTest
    @MethodSource("types")
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
                .containsExactlyElementsOf(types().stream()
                        .filter(type -> CaseEventV1.class.isAssignableFrom(type.event()))
                        .toList());
        assertThat(MessageQueue.DISPATCH_CASE_REGISTERED.receives())
                .containsExactly(MessageType.of(CaseEventV1.Registered.class));
    }
}
