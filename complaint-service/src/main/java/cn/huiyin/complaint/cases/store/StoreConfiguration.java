package cn.huiyin.complaint.cases.store;

import cn.huiyin.contracts.MessageQueue;
import cn.huiyin.platform.messaging.OutboxRelay;
import cn.huiyin.platform.messaging.OutboxRelays;
import cn.huiyin.platform.messaging.ReaderQueues;
import cn.huiyin.platform.mongo.Indexes;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The collection of cases, its indexes and the relay of its messages. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    MongoCollection<CaseDocument> caseCollection(MongoDatabase database) {
        return CaseCollection.of(database);
    }

    @Bean
    Indexes caseIndexes() {
        return CaseCollection.indexes();
    }

    @Bean
    OutboxRelay caseRelay(OutboxRelays relays, MongoCollection<CaseDocument> caseCollection, CaseOutbox outbox) {
        return relays.of(outbox.of(caseCollection));
    }

    @Bean
    ReaderQueues readersOfCases() {
        return new ReaderQueues(List.of(MessageQueue.DISPATCH_CASE_REGISTERED, MessageQueue.NOTIFY_CASE_EVENTS));
    }
}
