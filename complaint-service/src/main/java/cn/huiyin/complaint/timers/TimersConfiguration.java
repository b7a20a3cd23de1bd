package cn.huiyin.complaint.timers;

import cn.huiyin.platform.background.BackgroundWorker;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs the timers, without a pause while more cases are due. */
@Configuration(proxyBeanMethods = false)
class TimersConfiguration {

    private static final Duration COUNTED_EVERY = Duration.ofMinutes(1);

    @Bean
    BackgroundWorker overdueWorker(OverdueMeter meter) {
        return BackgroundWorker.every(COUNTED_EVERY, "overdue-cases", meter::count);
    }

    @Bean
    BackgroundWorker timerWorker(RunTimers timers, TimerSettings settings) {
        return BackgroundWorker.pausing("case-timers", () -> timers.round() ? Duration.ZERO : settings.pollInterval());
    }
}
