package cn.huiyin.complaint.deadlines;

import cn.huiyin.complaint.district.DistrictSettings;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeadlinesConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DeadlinePolicy deadlinePolicy(DistrictSettings settings) {
        return DeadlinePolicyFile.read(settings.folder());
    }

    @Bean
    TimerPolicy timerPolicy(DistrictSettings settings) {
        return TimerPolicyFile.read(settings.folder());
    }

    @Bean
    ReportInPolicy reportInPolicy(DistrictSettings settings, DeadlinePolicy policy) {
        return ReportInPolicyFile.read(settings.folder(), policy.classes());
    }

    @Bean
    CalendarDueTimes dueTimes(
            Calendars calendars,
            DeadlinePolicy policy,
            DeadlineSettings settings,
            TimerPolicy timerPolicy,
            ReportInPolicy reportInPolicy,
            MeterRegistry meters) {
        return new CalendarDueTimes(calendars, policy, settings, timerPolicy, reportInPolicy, meters);
    }
}
