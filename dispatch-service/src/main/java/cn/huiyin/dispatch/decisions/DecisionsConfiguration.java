package cn.huiyin.dispatch.decisions;

import cn.huiyin.contracts.MessageQueue;
import cn.huiyin.dispatch.engine.Dispatcher;
import cn.huiyin.dispatch.pack.DistrictPack;
import cn.huiyin.platform.messaging.EventCodec;
import cn.huiyin.platform.messaging.EventConsumer;
import cn.huiyin.platform.messaging.OutboxCollection;
import cn.huiyin.platform.messaging.OutboxRelay;
import cn.huiyin.platform.messaging.OutboxRelays;
import cn.huiyin.platform.mongo.Indexes;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From the queue of registered cases to the relay of decisions. */
@Configuration(proxyBeanMethods = false)
class DecisionsConfiguration {

    @Bean
    Decisions decisions(MongoDatabase database) {
        return new Decisions(database);
    }

    @Bean
    Indexes decisionIndexes() {
        return Indexes.of(Decisions.COLLECTION, OutboxCollection.index());
    }

    @Bean
    OutboxRelay decisionRelay(OutboxRelays relays, Decisions decisions) {
        return relays.of(decisions.outbox());
    }

    @Bean
    EventConsumer registeredCases(
            Dispatcher dispatcher,
            DistrictPack pack,
            Decisions decisions,
            EventCodec codec,
            OutboxRelay decisionRelay,
            Clock clock) {
        DispatchCase dispatchCase = new DispatchCase(dispatcher, pack, decisions, codec, decisionRelay, clock);
        return EventConsumer.of(MessageQueue.DISPATCH_CASE_REGISTERED, dispatchCase);
    }
}
