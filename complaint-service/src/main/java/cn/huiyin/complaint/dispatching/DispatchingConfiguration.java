package cn.huiyin.complaint.dispatching;

import cn.huiyin.contracts.MessageQueue;
import cn.huiyin.platform.messaging.EventConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DispatchingConfiguration {

    @Bean
    EventConsumer dispatchOutcomes(DispatchOutcome outcome) {
        return EventConsumer.of(MessageQueue.COMPLAINT_DISPATCH_OUTCOME, outcome);
    }
}
