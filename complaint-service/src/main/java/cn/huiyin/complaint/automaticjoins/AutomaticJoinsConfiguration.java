package cn.huiyin.complaint.automaticjoins;

import cn.huiyin.platform.background.BackgroundWorker;
import cn.huiyin.platform.mongo.Indexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The worker, and the indexes of this package. */
@Configuration(proxyBeanMethods = false)
class AutomaticJoinsConfiguration {

    @Bean
    Indexes automaticJoinIndexes() {
        return CasesToCompare.indexes();
    }

    @Bean
    BackgroundWorker automaticJoinWorker(AutomaticJoins joins) {
        return BackgroundWorker.pausing("automatic-joins", joins::round);
    }
}
