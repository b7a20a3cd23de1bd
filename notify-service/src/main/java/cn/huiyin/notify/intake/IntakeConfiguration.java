package cn.huiyin.notify.intake;

import cn.huiyin.platform.messaging.EventConsumer;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every event of every case arrives here. */
@Configuration
class IntakeConfiguration {

    @Bean
    EventConsumer caseEvents(CaseNews news) {
        return EventConsumer.of("notify.case-events", List.of("case.#"), news);
    }
}
