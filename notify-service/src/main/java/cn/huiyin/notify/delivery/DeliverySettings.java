package cn.huiyin.notify.delivery;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * When citizens are written to.
 *
 * @param quietFrom begin of the night, in the district's time
 * @param quietUntil its end; the same as the begin for no quiet hours
 * @param firstRetry wait after the first attempt; it doubles from there
 * @param longestRetry no wait is longer
 * @param giveUpAfter age at which the last attempt is made
 */
@ConfigurationProperties("huiyin.notify.delivery")
record DeliverySettings(
        LocalTime quietFrom, LocalTime quietUntil, Duration firstRetry, Duration longestRetry, Duration giveUpAfter) {}
