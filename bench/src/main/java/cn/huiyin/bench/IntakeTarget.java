package cn.huiyin.bench;

import cn.huiyin.bench.load.Load;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One of the targets that are compared, with the results of all its rounds. */
final class IntakeTarget {

    private final String name;
    private final URI address;
    private final Downstream downstream;
    private final double aim;
    private final List<Load> rounds = new ArrayList<>();
    private ProcessorTimes used = new ProcessorTimes(Map.of());

    /** What dispatch-service and notify-service do while filings are measured. */
    enum Downstream {
        NONE,
        PAUSED,
        RUNNING
    }

    /** @param aim the ratio to the baseline that we want */
    IntakeTarget(String name, URI address, Downstream downstream, double aim) {
        this.name = name;
        this.address = address;
        this.downstream = downstream;
        this.aim = aim;
    }

    String name() {
        return name;
    }

    URI address() {
        return address;
    }

    Downstream downstream() {
        return downstream;
    }

    double aim() {
        return aim;
    }

    void add(Load round, ProcessorTimes usedInIt) {
        rounds.add(round);
        used = used.plus(usedInIt);
    }

    List<Load> rounds() {
        return List.copyOf(rounds);
    }

    double perSecond() {
        return Median.of(rounds, round -> round.perSecond(round.created()));
    }

    /** Answers other than 201, and those that did not come. */
    long refused() {
        return rounds.stream()
                .mapToLong(round -> round.answers() - round.created() + round.broken())
                .sum();
    }

    ProcessorUse.Column processors() {
        Map<String, Duration> times = new TreeMap<>(used.byProcess());
        Duration generator = rounds.stream().map(Load::processor).reduce(Duration.ZERO, Duration::plus);
        times.merge(ProcessorTimes.GENERATOR, generator, Duration::plus);
        return new ProcessorUse.Column(
                name, times, rounds.stream().mapToLong(Load::created).sum());
    }
}
