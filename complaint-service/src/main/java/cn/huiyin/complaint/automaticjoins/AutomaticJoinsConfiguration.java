package cn.huiyin.complaint.automaticjoins;

import cn.huiyin.platform.background.BackgroundWorker;
import cn.huiyin.platform.mongo.Indexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who looks at cases, and what the room asks of the database. */
@Configuration(proxyBeanMethods = false)
class AutomaticJoinsConfiguration {

    @Bean
    Indexes automaticJoinIndexes() {
        return CasesToLookAt.indexes();
    }

    @Bean
    BackgroundWorker automaticJoinWorker(AutomaticJoins joins) {
        return BackgroundWorker.pausing("automatic-joins", joins::round);
    }
}
