package cn.huiyin.bench;

import cn.huiyin.bench.load.Load;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/** The results of all rounds at one number of connections. */
final class CrowdLevel {

    private static final String WITHOUT_RETRY_AFTER = "without-retry-after";

    private final int connections;
    private final List<Load> rounds = new ArrayList<>();
    private ProcessorTimes used = new ProcessorTimes(Map.of());

    CrowdLevel(int connections) {
        this.connections = connections;
    }

    int connections() {
        return connections;
    }

    void add(Load round, ProcessorTimes usedInIt) {
        rounds.add(round);
        used = used.plus(usedInIt);
    }

    /** Successful requests per second; refused ones do not count. */
    double perSecond() {
        return Median.of(rounds, round -> round.perSecond(round.succeeded()));
    }

    Histogram micros() {
        Histogram all = Load.histogram();
        rounds.forEach(round -> all.add(round.latencies()));
        return all;
    }

    SortedMap<Integer, Long> statuses() {
        SortedMap<Integer, Long> all = new TreeMap<>();
        rounds.forEach(round -> round.statuses().forEach((status, count) -> all.merge(status, count, Long::sum)));
        return all;
    }

    /** Answers 503 without a header {@code Retry-After}. */
    long withoutRetryAfter() {
        return rounds.stream()
                .mapToLong(round -> round.counts().getOrDefault(WITHOUT_RETRY_AFTER, 0L))
                .sum();
    }

    long broken() {
        return rounds.stream().mapToLong(Load::broken).sum();
    }

    ProcessorUse.Column processors() {
        Map<String, Duration> times = new TreeMap<>(used.byProcess());
        Duration generator = rounds.stream().map(Load::processor).reduce(Duration.ZERO, Duration::plus);
        times.merge(ProcessorTimes.GENERATOR, generator, Duration::plus);
        return new ProcessorUse.Column(
                String.valueOf(connections),
                times,
                rounds.stream().mapToLong(Load::answers).sum());
    }
}
