package cn.huiyin.bench;

import cn.huiyin.bench.IntakeTarget.Downstream;
import cn.huiyin.bench.load.Load;
import cn.huiyin.bench.load.Scenario;
import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.console.Stopwatch;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;

/** Intake against a bare service. */
final class Intake {

    static final int CONNECTIONS = 16;

    private final BenchStack stack;
    private final BenchSettings settings;
    private final Progress progress;
    private final Scenario scenario;

    Intake(BenchStack stack, BenchSettings settings, Progress progress) {
        this.stack = stack;
        this.settings = settings;
        this.progress = progress;
        this.scenario =
                Scenario.ofRequests("intake", CONNECTIONS, stack.wrk().data("bodies.json", Complaints.bodies()));
    }

    /** @param bare the address of the bare service */
    List<IntakeTarget> measured(URI bare) {
        URI gateway = stack.gateway();
        List<IntakeTarget> targets = List.of(
                new IntakeTarget("bare endpoint", bare, Downstream.NONE, 1),
                new IntakeTarget("complaint-service", stack.complaintService(), Downstream.PAUSED, 0.7),
                new IntakeTarget("through the gateway", gateway, Downstream.PAUSED, 0.5),
                new IntakeTarget("through the gateway, and all that follows", gateway, Downstream.RUNNING, 0.35));
        new WarmUp(stack.ledger(), settings.longestWarmUp(), progress)
                .with(
                        "intake",
                        () -> targets.forEach(target -> settled(
                                target, () -> run(target, settings.warmUp()).created())));
        for (int round = 1; round <= settings.rounds(); round++) {
            Stopwatch each = Stopwatch.started();
            targets.forEach(target -> settled(target, held(target)));
            progress.done("intake", "round " + round + " of " + settings.rounds(), each.elapsed());
        }
        return targets;
    }

    private LongSupplier held(IntakeTarget target) {
        LongSupplier round = () -> counted(target);
        return target.downstream() == Downstream.PAUSED
                ? () -> stack.downstream().pausedDuring(round)
                : round;
    }

    private long counted(IntakeTarget target) {
        ProcessorTimes before = stack.processorTimes();
        Load load = run(target, settings.round());
        target.add(load, stack.processorTimes().since(before));
        return load.created();
    }

    private Load run(IntakeTarget target, Duration time) {
        return stack.wrk().run(scenario, target.address(), time);
    }

    private void settled(IntakeTarget target, LongSupplier load) {
        if (target.downstream() == Downstream.NONE) {
            load.getAsLong();
        } else {
            stack.settle(load);
        }
    }
}
