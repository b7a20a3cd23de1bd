package cn.huiyin.notify.mail;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/**
 * Stands before something that may be away: tries again a little later, spread by chance, and leaves it alone for a while
 * when it keeps failing. Time limits are those of the connection itself.
 */
final class Guard {

    private static final int ATTEMPTS = 3;
    private static final Duration FIRST_WAIT = Duration.ofMillis(200);
    private static final double FACTOR = 2;
    private static final double SPREAD = 0.5;
    private static final int WINDOW = 10;
    private static final int FEWEST_CALLS = 5;

    private final CircuitBreaker breaker;
    private final Retry retry;

    /**
     * @param openFor how long it is left alone
     * @param isAway which failures count against it
     * @param isHarmless which failures may be tried again at once: those that cannot have had an effect
     */
    Guard(String name, Duration openFor, Predicate<Throwable> isAway, Predicate<Throwable> isHarmless) {
        this.breaker = CircuitBreaker.of(
                name,
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(WINDOW)
                        .minimumNumberOfCalls(FEWEST_CALLS)
                        .waitDurationInOpenState(openFor)
                        .permittedNumberOfCallsInHalfOpenState(1)
                        .automaticTransitionFromOpenToHalfOpenEnabled(true)
                        .recordException(isAway)
                        .ignoreException(isAway.negate())
                        .build());
        this.retry = Retry.of(
                name,
                RetryConfig.custom()
                        .maxAttempts(ATTEMPTS)
                        .intervalFunction(IntervalFunction.ofExponentialRandomBackoff(FIRST_WAIT, FACTOR, SPREAD))
                        .retryOnException(isHarmless)
                        .build());
    }

    <T> T call(Callable<T> call) throws Exception {
        return Retry.decorateCallable(retry, CircuitBreaker.decorateCallable(breaker, call))
                .call();
    }

    /** Whether it is being left alone just now. */
    boolean isOpen() {
        return breaker.getState() == CircuitBreaker.State.OPEN;
    }
}
