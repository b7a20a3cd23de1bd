package cn.huiyin.bench;

import cn.huiyin.bench.load.ClosedLoop;
import cn.huiyin.bench.load.Round;
import cn.huiyin.localstack.process.ProcessLedger;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One of the things that are compared, with all its rounds. */
final class IntakeTarget {

    private final String name;
    private final URI address;
    private final boolean dispatched;
    private final boolean alone;
    private final List<Round> rounds = new ArrayList<>();
    private ProcessorTimes used = new ProcessorTimes(Map.of());

    private IntakeTarget(String name, URI address, boolean dispatched, boolean alone) {
        this.name = name;
        this.address = address;
        this.dispatched = dispatched;
        this.alone = alone;
    }

    /** Nothing follows a filing. */
    static IntakeTarget bare(String name, URI address) {
        return new IntakeTarget(name, address, false, true);
    }

    /** What follows in other services waits until the round has ended. */
    static IntakeTarget alone(String name, URI address) {
        return new IntakeTarget(name, address, true, true);
    }

    /** What follows in other services runs meanwhile, on the same processors. */
    static IntakeTarget withAll(String name, URI address) {
        return new IntakeTarget(name, address, true, false);
    }

    String name() {
        return name;
    }

    boolean dispatched() {
        return dispatched;
    }

    boolean alone() {
        return alone;
    }

    /** One more round that counts. @return how many were created */
    int measure(ClosedLoop load, Duration time, ProcessLedger ledger) {
        ProcessorTimes before = ProcessorTimes.now(ledger);
        Round round = load.run(address, time);
        add(round, ProcessorTimes.now(ledger).since(before));
        return round.latencies().count();
    }

    void add(Round round, ProcessorTimes usedInIt) {
        rounds.add(round);
        used = used.plus(usedInIt);
    }

    /** A round that does not count. */
    int warmUp(ClosedLoop load, Duration time) {
        return load.run(address, time).latencies().count();
    }

    List<Round> rounds() {
        return List.copyOf(rounds);
    }

    /** Processor time of every process in all rounds. */
    ProcessorTimes used() {
        return used;
    }

    int created() {
        return rounds.stream().mapToInt(round -> round.latencies().count()).sum();
    }
}
