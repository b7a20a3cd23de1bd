package cn.huiyin.notify.plan;

import cn.huiyin.platform.mongo.Indexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The plan and what is remembered of the cases. */
@Configuration
class PlanConfiguration {

    @Bean
    NotificationPlan notificationPlan() {
        return new NotificationPlan();
    }

    @Bean
    Indexes caseProgressIndexes() {
        return CaseProgress.indexes();
    }
}
