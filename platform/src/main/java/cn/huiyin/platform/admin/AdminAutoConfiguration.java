package cn.huiyin.platform.admin;

import cn.huiyin.platform.messaging.DeadLetters;
import cn.huiyin.platform.mongo.Indexes;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The administrators' routes of a service that has queues; what they change is kept where there is a database. */
@AutoConfiguration(
        afterName = {
            "cn.huiyin.platform.messaging.MessagingAutoConfiguration",
            "cn.huiyin.platform.mongo.MongoPlatformAutoConfiguration"
        })
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class AdminAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    AdminLog writtenAdminLog() {
        return new WrittenAdminLog();
    }

    @Bean
    DeadLetterController deadLetterController(DeadLetters letters, AdminLog log) {
        return new DeadLetterController(letters, log);
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnBean(type = "com.mongodb.client.MongoDatabase")
    static class WithDatabase {

        @Bean
        StoredAdminLog storedAdminLog(MongoDatabase database, Clock clock) {
            return new StoredAdminLog(database, clock);
        }

        @Bean
        Indexes adminLogIndexes() {
            return StoredAdminLog.indexes();
        }

        @Bean
        AdminLogController adminLogController(StoredAdminLog log) {
            return new AdminLogController(log);
        }
    }
}
