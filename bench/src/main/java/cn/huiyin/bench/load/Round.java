package cn.huiyin.bench.load;

import java.time.Duration;

/**
 * What one round of load has seen.
 *
 * @param refused answers other than 201
 */
public record Round(Latencies latencies, int refused, Duration took) {

    public double perSecond() {
        return latencies.count() / (took.toNanos() / 1e9);
    }
}
