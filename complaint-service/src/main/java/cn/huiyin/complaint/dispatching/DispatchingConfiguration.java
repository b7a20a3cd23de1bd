package cn.huiyin.complaint.dispatching;

import cn.huiyin.contracts.MessageType;
import cn.huiyin.platform.messaging.EventConsumer;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DispatchingConfiguration {

    private static final String QUEUE = "complaint.dispatch-outcome";

    @Bean
    EventConsumer dispatchOutcomes(DispatchOutcome outcome) {
        var keys = List.of(MessageType.DISPATCH_DECIDED.routingKey(), MessageType.DISPATCH_UNDECIDED.routingKey());
        return EventConsumer.of(QUEUE, keys, outcome);
    }
}
