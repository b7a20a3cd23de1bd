package cn.huiyin.dispatch.decisions;

import cn.huiyin.contracts.MessageQueue;
import cn.huiyin.dispatch.district.DistrictInForce;
import cn.huiyin.dispatch.engine.Dispatcher;
import cn.huiyin.platform.messaging.ConfirmedPublisher;
import cn.huiyin.platform.messaging.EventCodec;
import cn.huiyin.platform.messaging.EventConsumer;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Consumes registered cases and publishes decisions. */
@Configuration(proxyBeanMethods = false)
class DecisionsConfiguration {

    @Bean
    EventConsumer registeredCases(
            Dispatcher dispatcher,
            DistrictInForce districts,
            EventCodec codec,
            ConfirmedPublisher publisher,
            Clock clock) {
        return EventConsumer.of(
                MessageQueue.DISPATCH_CASE_REGISTERED,
                new DispatchCase(dispatcher, districts, codec, publisher, clock));
    }
}
