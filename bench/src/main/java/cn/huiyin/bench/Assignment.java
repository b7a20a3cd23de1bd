package cn.huiyin.bench;

import cn.huiyin.bench.load.OpenLoop;
import cn.huiyin.bench.load.Scenario;
import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.console.Stopwatch;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Measures the time from the receipt to the assignment at a steady rate: on the idle machine, and while one core is
 * busy with something else.
 */
final class Assignment {

    static final int PER_SECOND = 20;

    private final BenchStack stack;
    private final BenchSettings settings;
    private final Progress progress;

    Assignment(BenchStack stack, BenchSettings settings, Progress progress) {
        this.stack = stack;
        this.settings = settings;
        this.progress = progress;
    }

    void warmUp() {
        Scenario intake =
                Scenario.ofRequests("intake", Intake.CONNECTIONS, stack.wrk().data("bodies.json", Complaints.bodies()));
        new WarmUp(stack.ledger(), settings.longestWarmUp(), progress)
                .with(
                        "assignment",
                        () -> stack.settle(() -> stack.wrk()
                                .run(intake, stack.gateway(), settings.warmUp())
                                .created()));
    }

    /** @return by what else the machine had to do */
    Map<String, AssignmentTimes> measured() {
        Map<String, AssignmentTimes> measured = new LinkedHashMap<>();
        measured.put("nothing", steady());
        try (BusyCore _ = BusyCore.started()) {
            measured.put("one core kept busy", steady());
        }
        return measured;
    }

    private AssignmentTimes steady() {
        Stopwatch watch = Stopwatch.started();
        Duration time = settings.steady();
        OpenLoop load = new OpenLoop(Complaints.PATH, Complaints.bodies(), PER_SECOND);
        AssignmentTimes times = AssignmentTimes.measured(load, stack.gateway(), time, stack.decided());
        progress.done("assignment", PER_SECOND + " filings a second", watch.elapsed());
        return times;
    }
}
