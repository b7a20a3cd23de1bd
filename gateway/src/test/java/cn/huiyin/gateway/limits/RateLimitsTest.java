package cn.huiyin.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.gateway.limits.LimitRules.Counted;
import cn.huiyin.gateway.limits.LimitSettings.Rate;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

    private final AtomicLong nanos = new AtomicLong(1);
    private final RateLimits limits = new RateLimits(settings(3, 50), new StoppedTime(nanos));

    @Test
    void grantsAsManyAsTheLimitSaysAndNotOneMore() {
        for (int i = 0; i < 3; i++) {
            assertThat(limits.take(Limit.FILING, "203.0.113.7")).isZero();
        }

        assertThat(limits.take(Limit.FILING, "203.0.113.7")).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void grantsAgainWhenTheTimeHasPassedAndNotBefore() {
        exhaust("203.0.113.7");

        advance(Duration.ofMillis(19_999));
        assertThat(limits.take(Limit.FILING, "203.0.113.7")).isPositive();

        advance(Duration.ofMillis(1));
        assertThat(limits.take(Limit.FILING, "203.0.113.7")).isZero();
    }

    @Test
    void countsEachCallerAndEachLimitApart() {
        exhaust("203.0.113.7");

        assertThat(limits.take(Limit.FILING, "203.0.113.8")).isZero();
        assertThat(limits.take(Limit.ANONYMOUS, "203.0.113.7")).isZero();
    }

    @Test
    void takesBackWhatDidNotCountButNeverBeyondTheLimit() {
        exhaust("203.0.113.7");
        limits.giveBack(new Counted(Limit.FILING, "203.0.113.7"));
        assertThat(limits.take(Limit.FILING, "203.0.113.7")).isZero();

        for (int i = 0; i < 100; i++) {
            limits.giveBack(new Counted(Limit.FILING, "203.0.113.7"));
        }
        exhaust("203.0.113.7");
        assertThat(limits.take(Limit.FILING, "203.0.113.7")).isPositive();
    }

    @Test
    void keepsABoundedNumberOfBucketsHoweverManyCallersCome() {
        for (int i = 0; i < 10_000; i++) {
            limits.take(Limit.ANONYMOUS, "caller-" + i);
        }

        assertThat(limits.size()).isLessThanOrEqualTo(50);
    }

    @Test
    void refusesARateThatGrantsNothing() {
        assertThatThrownBy(() -> new Rate(0, Duration.ofMinutes(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rate(1, Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    private void exhaust(String caller) {
        for (int i = 0; i < 3; i++) {
            assertThat(limits.take(Limit.FILING, caller)).isZero();
        }
    }

    private void advance(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private static LimitSettings settings(int requests, int maxKeys) {
        Rate rate = new Rate(requests, Duration.ofMinutes(1));
        return new LimitSettings(maxKeys, rate, rate, rate, rate, rate, rate, rate, rate, rate, rate, rate);
    }

    private record StoppedTime(AtomicLong nanos) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
