package cn.huiyin.bench;

import cn.huiyin.bench.load.Load;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;

/** The results of all rounds of life cycles; the processor time includes handling the messages that they caused. */
final class LifecycleResult {

    private static final String EARLY = "early";
    private static final String FAILED = "failed";

    private final List<Load> rounds = new ArrayList<>();
    private ProcessorTimes used = new ProcessorTimes(Map.of());
    private Duration compiling = Duration.ZERO;

    /** @param compilers the part of the processor time that Java's compilers used */
    void add(Load round, ProcessorTimes usedInIt, Duration compilers) {
        rounds.add(round);
        used = used.plus(usedInIt);
        compiling = compiling.plus(compilers);
    }

    long cycles() {
        return rounds.stream()
                .mapToLong(round -> round.pieces().getTotalCount())
                .sum();
    }

    double perSecond() {
        return Median.of(rounds, round -> round.perSecond(round.pieces().getTotalCount()));
    }

    Histogram micros() {
        Histogram all = Load.histogram();
        rounds.forEach(round -> all.add(round.pieces()));
        return all;
    }

    /** Looks at a case that was not assigned yet, for one life cycle. */
    double early() {
        return count(EARLY) / (double) Math.max(1, cycles());
    }

    long failed() {
        return count(FAILED);
    }

    /** Milliseconds of Java's compilers for one life cycle. */
    double compilerMillis() {
        return compiling.toMillis() / (double) Math.max(1, cycles());
    }

    ProcessorUse.Column processors() {
        Map<String, Duration> times = new TreeMap<>(used.byProcess());
        Duration generator = rounds.stream().map(Load::processor).reduce(Duration.ZERO, Duration::plus);
        times.merge(ProcessorTimes.GENERATOR, generator, Duration::plus);
        return new ProcessorUse.Column("one life cycle", times, cycles());
    }

    private long count(String name) {
        return rounds.stream()
                .mapToLong(round -> round.counts().getOrDefault(name, 0L))
                .sum();
    }
}
