package cn.huiyin.complaint.cases.looks;

import cn.huiyin.platform.mongo.Indexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LooksConfiguration {

    @Bean
    Indexes contactLookIndexes() {
        return ContactLooks.indexes();
    }

    @Bean
    Indexes contactLookCountIndexes() {
        return LooksOfADay.indexes();
    }
}
