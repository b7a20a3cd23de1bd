package cn.huiyin.complaint.historycheck;

import cn.huiyin.platform.background.BackgroundWorker;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HistoryCheckConfiguration {

    /** The longest time until a request begins to be worked on. */
    private static final Duration POLL_INTERVAL = Duration.ofSeconds(1);

    @Bean
    BackgroundWorker historyCheckWorker(
            ReadHistories histories, HistoryChecks checks, HistoryCheckSettings settings, Clock clock) {
        return BackgroundWorker.every(POLL_INTERVAL, "history-check", () -> {
            checks.askWhenDue(clock.instant(), settings.every());
            histories.round();
        });
    }
}
