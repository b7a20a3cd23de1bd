package cn.huiyin.complaint.recomputation;

import cn.huiyin.platform.background.BackgroundWorker;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RecomputationConfiguration {

    /** The longest time until a request begins to be worked on. */
    private static final Duration POLL_INTERVAL = Duration.ofSeconds(5);

    @Bean
    BackgroundWorker recomputationWorker(RunRecomputations recomputations) {
        return BackgroundWorker.every(POLL_INTERVAL, "deadline-recomputation", recomputations::round);
    }
}
