package cn.huiyin.notify.intake;

import cn.huiyin.contracts.MessageQueue;
import cn.huiyin.platform.messaging.EventConsumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every event of every case arrives here. */
@Configuration
class IntakeConfiguration {

    @Bean
    EventConsumer caseEvents(CaseUpdates updates) {
        return EventConsumer.gathering(MessageQueue.NOTIFY_CASE_EVENTS, updates);
    }
}
