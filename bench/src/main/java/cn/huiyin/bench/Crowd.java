package cn.huiyin.bench;

import cn.huiyin.bench.load.Load;
import cn.huiyin.bench.load.Scenario;
import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.console.Stopwatch;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Many citizens at the same time through the gateway: they file, and look up what they filed. */
final class Crowd {

    private static final List<Integer> CONNECTIONS = List.of(16, 64, 256, 1_000);
    private static final int KNOWN = 40;

    private final BenchStack stack;
    private final IntFunction<Scenario> scenario;

    Crowd(BenchStack stack) {
        this.stack = stack;
        Path bodies = stack.wrk().data("bodies.json", Complaints.bodies());
        Path known = stack.wrk().data("known.tsv", known());
        this.scenario = connections -> Scenario.ofRequests("crowd", connections, bodies, known.toString());
    }

    private List<String> known() {
        Desk desk = new Desk(stack.gateway(), stack.tokens());
        return Stream.generate(() -> desk.file(Complaints.bodies().getFirst()))
                .limit(KNOWN)
                .map(filed -> filed.number() + "\t" + filed.queryCode())
                .toList();
    }

    /** Warms up at the middle level. */
    List<CrowdLevel> measured(BenchSettings settings, Progress progress) {
        Stopwatch watch = Stopwatch.started();
        stack.settle(() -> stack.wrk()
                .run(scenario.apply(CONNECTIONS.get(1)), stack.gateway(), settings.warmUp())
                .created());
        List<CrowdLevel> levels = CONNECTIONS.stream().map(CrowdLevel::new).toList();
        for (int round = 0; round < settings.rounds(); round++) {
            levels.forEach(level -> stack.settle(() -> counted(level, settings)));
        }
        progress.done("crowd", settings.rounds() + " rounds", watch.elapsed());
        return levels;
    }

    private long counted(CrowdLevel level, BenchSettings settings) {
        ProcessorTimes before = stack.processorTimes();
        Load load = stack.wrk().run(scenario.apply(level.connections()), stack.gateway(), settings.round());
        level.add(load, stack.processorTimes().since(before));
        return load.created();
    }
}
