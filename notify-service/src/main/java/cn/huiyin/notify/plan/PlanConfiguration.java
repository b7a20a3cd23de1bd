package cn.huiyin.notify.plan;

import cn.huiyin.platform.mongo.Indexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The plan, and the progress of cases. */
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
