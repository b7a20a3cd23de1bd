package cn.huiyin.bench;

import cn.huiyin.localstack.process.ProcessLedger;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How much processor time each process of the stack, and the load generator, has used so far. */
record ProcessorTimes(Map<String, Duration> byProcess) {

    static final String GENERATOR = "load generator";
    /** Processes of the load generator: this one, wrk, and the command that started both. */
    private static final Set<String> CALLERS = Set.of("bench", "launcher", "wrk");

    static ProcessorTimes now(ProcessLedger ledger) {
        Map<String, Duration> times = new TreeMap<>();
        ledger.all().stream().filter(record -> !CALLERS.contains(record.name())).forEach(record -> record.alive()
                .flatMap(process -> process.info().totalCpuDuration())
                .ifPresent(used -> times.put(record.name(), used)));
        ProcessHandle.current().info().totalCpuDuration().ifPresent(used -> times.put(GENERATOR, used));
        return new ProcessorTimes(times);
    }

    ProcessorTimes since(ProcessorTimes earlier) {
        Map<String, Duration> used = new TreeMap<>();
        byProcess.forEach(
                (name, time) -> used.put(name, time.minus(earlier.byProcess().getOrDefault(name, Duration.ZERO))));
        return new ProcessorTimes(used);
    }

    ProcessorTimes plus(ProcessorTimes other) {
        Map<String, Duration> sum = new TreeMap<>(byProcess);
        other.byProcess().forEach((name, time) -> sum.merge(name, time, Duration::plus));
        return new ProcessorTimes(sum);
    }
}
