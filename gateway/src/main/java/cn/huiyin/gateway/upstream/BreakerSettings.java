package cn.huiyin.gateway.upstream;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * When a service is not called for a while. One circuit breaker per service, for all routes.
 *
 * @param window number of last calls that are counted
 * @param minimumCalls calls before a breaker may open
 * @param failurePercent share of unanswered calls from which it opens, 1 to 100
 * @param openFor how long it stays open before it tries again
 * @param trialCalls calls let through to see whether the service is back
 */
@ConfigurationProperties("huiyin.gateway.breakers")
record BreakerSettings(int window, int minimumCalls, float failurePercent, Duration openFor, int trialCalls) {}
