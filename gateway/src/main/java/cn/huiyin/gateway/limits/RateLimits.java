package cn.huiyin.gateway.limits;

import cn.huiyin.gateway.limits.LimitRules.Counted;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.EstimationProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The buckets of all callers, in memory; as many as the settings allow, however many callers there are. */
@Component
public class RateLimits {

    private final LoadingCache<Counted, Bucket> buckets;

    @Autowired
    RateLimits(LimitSettings settings) {
        this(settings, TimeMeter.SYSTEM_NANOTIME);
    }

    RateLimits(LimitSettings settings, TimeMeter time) {
        this.buckets = Caffeine.newBuilder()
                .maximumSize(settings.maxKeys())
                .expireAfterAccess(longestRefill(settings))
                .build(key -> bucket(settings.of(key.limit()).times(key.times()), time));
    }

    /** Takes one token of the bucket. Zero when there was one, else the time until there is. */
    public Duration take(Limit limit, String caller) {
        return take(new Counted(limit, caller));
    }

    /** As {@code take}, of a limit that is granted several times. */
    Duration take(Counted counted) {
        ConsumptionProbe probe = buckets.get(counted).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** As {@code take}, but takes none. */
    public Duration untilNext(Limit limit, String caller) {
        EstimationProbe probe = buckets.get(new Counted(limit, caller)).estimateAbilityToConsume(1);
        return probe.canBeConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** Gives one back for a request that does not count after all. */
    void giveBack(Counted counted) {
        buckets.get(counted).addTokens(1);
    }

    long size() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private static Bucket bucket(LimitSettings.Rate rate, TimeMeter time) {
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(rate.requests()).refillGreedy(rate.requests(), rate.per()))
                .build();
    }

    /** A bucket that was not used for so long is full, so dropping it changes nothing. */
    private static Duration longestRefill(LimitSettings settings) {
        return Arrays.stream(Limit.values())
                .map(limit -> settings.of(limit).per())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
