package cn.huiyin.complaint.incidents;

import cn.huiyin.platform.background.BackgroundWorker;
import cn.huiyin.platform.mongo.Indexes;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The indexes of this package, and the worker that completes what a crash interrupted. */
@Configuration(proxyBeanMethods = false)
class IncidentsConfiguration {

    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(20);

    @Bean
    Indexes incidentIndexes() {
        return Incidents.indexes();
    }

    @Bean
    BackgroundWorker incidentWorker(ActOnIncident acts) {
        return BackgroundWorker.every(BETWEEN_ROUNDS, "incidents", acts::finishAll);
    }
}
