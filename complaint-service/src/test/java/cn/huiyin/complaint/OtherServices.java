package cn.huiyin.complaint;

import cn.huiyin.contracts.MessageType;
import org.springframework.amqp.core.Binding;
import org.springframework.amqp.core.Binding.DestinationType;
import org.springframework.amqp.core.Declarables;
import org.springframework.amqp.core.QueueBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Stands where the other services listen: a queue takes all that is said of cases, and forgets it after a while. */
@TestConfiguration(proxyBeanMethods = false)
class OtherServices {

    private static final String QUEUE = "test.case-news";
    private static final int REMEMBERED = 1_000;

    @Bean
    Declarables caseNews() {
        var queue = QueueBuilder.durable(QUEUE).maxLength(REMEMBERED).build();
        return new Declarables(queue, new Binding(QUEUE, DestinationType.QUEUE, MessageType.EXCHANGE, "case.#", null));
    }
}
