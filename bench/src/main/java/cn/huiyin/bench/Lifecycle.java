package cn.huiyin.bench;

import cn.huiyin.bench.load.Load;
import cn.huiyin.bench.load.Scenario;
import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.console.Stopwatch;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Whole cases at eight connections: filed, assigned by the engine, looked at, accepted, answered, found by number. */
final class Lifecycle {

    static final int CONNECTIONS = 8;

    private final BenchStack stack;
    private final Scenario scenario;

    Lifecycle(BenchStack stack, List<CaseWork> work) {
        this.stack = stack;
        Path data = stack.wrk().data("work.tsv", work.stream().map(this::line).toList());
        this.scenario = Scenario.ofSteps("life-cycle", CONNECTIONS, data, CaseWork.ANSWER);
    }

    private String line(CaseWork work) {
        return stack.tokens().of(work.officer()) + "\t" + work.body();
    }

    /** Runs life cycles for this time; when it returns, all messages that they caused have been handled. */
    Load run(Duration time) {
        List<Load> loads = new ArrayList<>();
        stack.settle(() -> {
            loads.add(stack.wrk().run(scenario, stack.gateway(), time));
            return loads.getFirst().created();
        });
        return loads.getFirst();
    }

    void warmUp(BenchSettings settings, Progress progress) {
        new WarmUp(stack.ledger(), settings.longestWarmUp(), progress).with("lifecycle", () -> run(settings.warmUp()));
    }

    LifecycleResult measured(BenchSettings settings, Progress progress) {
        Stopwatch watch = Stopwatch.started();
        LifecycleResult result = new LifecycleResult();
        for (int round = 0; round < settings.rounds(); round++) {
            ProcessorTimes before = stack.processorTimes();
            Duration compiledBefore = CompilerTime.now(stack.ledger());
            Load load = run(settings.round());
            Duration compiling = CompilerTime.now(stack.ledger()).minus(compiledBefore);
            result.add(load, stack.processorTimes().since(before), compiling);
        }
        progress.done("lifecycle", settings.rounds() + " rounds", watch.elapsed());
        return result;
    }
}
