package cn.huiyin.complaint.cases.contactaccess;

import cn.huiyin.platform.mongo.Indexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ContactAccessConfiguration {

    @Bean
    Indexes contactAccessIndexes() {
        return ContactAccessLog.indexes();
    }

    @Bean
    Indexes dailyAccessCountIndexes() {
        return DailyAccessCounts.indexes();
    }
}
