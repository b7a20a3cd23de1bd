package cn.huiyin.gateway.upstream;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * When a service is left alone for a while. One breaker per service, whatever the route.
 *
 * @param window calls looked back at
 * @param minimumCalls calls seen before a breaker may open
 * @param failurePercent share of unanswered calls from which it opens, 1 to 100
 * @param openFor how long it stays open before it tries again
 * @param trialCalls calls let through to see whether the service is back
 */
@ConfigurationProperties("huiyin.gateway.breakers")
record BreakerSettings(int window, int minimumCalls, float failurePercent, Duration openFor, int trialCalls) {}
