package cn.huiyin.notify.delivery;

import cn.huiyin.notify.delivery.domain.QuietHours;
import cn.huiyin.notify.delivery.domain.RetrySchedule;
import cn.huiyin.notify.wording.Languages;
import cn.huiyin.platform.mongo.Indexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Retries and quiet hours by the settings. Quiet hours are the same for all channels. */
@Configuration
class DeliveryConfiguration {

    @Bean
    QuietHours quietHours(DeliverySettings settings) {
        return new QuietHours(settings.quietFrom(), settings.quietUntil(), Languages.ZONE);
    }

    @Bean
    RetrySchedule retrySchedule(DeliverySettings settings) {
        return new RetrySchedule(settings.firstRetry(), settings.longestRetry(), settings.giveUpAfter());
    }

    @Bean
    Indexes notificationIndexes() {
        return Notifications.indexes();
    }
}
