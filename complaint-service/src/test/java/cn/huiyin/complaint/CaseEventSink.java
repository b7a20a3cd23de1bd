package cn.huiyin.complaint;

import cn.huiyin.contracts.MessageType;
import org.springframework.amqp.core.Binding;
import org.springframework.amqp.core.Binding.DestinationType;
import org.springframework.amqp.core.Declarables;
import org.springframework.amqp.core.Queue;
import org.springframework.amqp.core.QueueBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A queue for all events of cases: without one, the broker would return them as unroutable. */
@TestConfiguration(proxyBeanMethods = false)
class CaseEventSink {

    private static final String QUEUE = "test.case-events";
    private static final int MAX_LENGTH = 1_000;

    @Bean
    Declarables caseEventQueue() {
        Queue queue = QueueBuilder.durable(QUEUE).maxLength(MAX_LENGTH).build();
        return new Declarables(queue, new Binding(QUEUE, DestinationType.QUEUE, MessageType.EXCHANGE, "case.#", null));
    }
}
