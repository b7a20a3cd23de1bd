package cn.huiyin.dispatch.decisions;

import cn.huiyin.contracts.MessageQueue;
import cn.huiyin.dispatch.engine.Dispatcher;
import cn.huiyin.dispatch.pack.DistrictPack;
import cn.huiyin.platform.messaging.ConfirmedPublisher;
import cn.huiyin.platform.messaging.EventCodec;
import cn.huiyin.platform.messaging.EventConsumer;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From the queue of registered cases to the announced decisions. */
@Configuration(proxyBeanMethods = false)
class DecisionsConfiguration {

    @Bean
    EventConsumer registeredCases(
            Dispatcher dispatcher, DistrictPack pack, EventCodec codec, ConfirmedPublisher publisher, Clock clock) {
        return EventConsumer.of(
                MessageQueue.DISPATCH_CASE_REGISTERED,
                new DispatchCase(dispatcher, pack.district(), codec, publisher, clock));
    }
}
