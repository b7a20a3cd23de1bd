package cn.huiyin.platform.admin;

import cn.huiyin.platform.messaging.DeadLetters;
import cn.huiyin.platform.mongo.Indexes;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/** The administrators' routes of a service that has a database and queues. */
@AutoConfiguration(afterName = "cn.huiyin.platform.messaging.MessagingAutoConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty("huiyin.mongodb.database")
class AdminAutoConfiguration {

    @Bean
    AdminLog adminLog(MongoDatabase database, Clock clock) {
        return new AdminLog(database, clock);
    }

    @Bean
    Indexes adminLogIndexes() {
        return AdminLog.indexes();
    }

    @Bean
    AdminLogController adminLogController(AdminLog log) {
        return new AdminLogController(log);
    }

    @Bean
    DeadLetterController deadLetterController(DeadLetters letters, AdminLog log) {
        return new DeadLetterController(letters, log);
    }
}
