package cn.huiyin.gateway.upstream;

import cn.huiyin.gateway.problems.Failures;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.circuitbreaker.resilience4j.ReactiveResilience4JCircuitBreakerFactory;
import org.springframework.cloud.circuitbreaker.resilience4j.Resilience4JConfigBuilder;
import org.springframework.cloud.client.circuitbreaker.Customizer;
import org.springframework.cloud.gateway.config.GatewayProperties;
import org.springframework.cloud.gateway.filter.NettyWriteResponseFilter;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A breaker counts a call as failed when no answer came: connection refused, broken off or timed out. An answer of any
 * status is no failure, and a body that was too large is the caller's fault.
 */
@Configuration
class UpstreamConfiguration {

    @Bean
    Customizer<ReactiveResilience4JCircuitBreakerFactory> breakers(BreakerSettings settings) {
        CircuitBreakerConfig config = CircuitBreakerConfig.custom()
                .slidingWindowType(SlidingWindowType.COUNT_BASED)
                .slidingWindowSize(settings.window())
                .minimumNumberOfCalls(settings.minimumCalls())
                .failureRateThreshold(settings.failurePercent())
                .waitDurationInOpenState(settings.openFor())
                .permittedNumberOfCallsInHalfOpenState(settings.trialCalls())
                .automaticTransitionFromOpenToHalfOpenEnabled(true)
                .maxWaitDurationInHalfOpenState(settings.openFor())
                .recordException(Failures::isUpstreamAway)
                .ignoreException(failure -> !Failures.isUpstreamAway(failure))
                .build();
        return factory -> factory.configureDefault(name ->
                new Resilience4JConfigBuilder(name).circuitBreakerConfig(config).build());
    }

    /** The framework's own bean is tied to its routing filter, which {@link CompartmentRouting} replaces. */
    @Bean
    NettyWriteResponseFilter writtenResponse(
            GatewayProperties properties, ObjectProvider<List<HttpHeadersFilter>> headersFilters) {
        return new NettyWriteResponseFilter(properties.getStreamingMediaTypes(), headersFilters);
    }
}
