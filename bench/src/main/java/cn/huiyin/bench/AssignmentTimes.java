package cn.huiyin.bench;

import cn.huiyin.bench.load.Latencies;
import cn.huiyin.bench.load.OpenLoop;
import cn.huiyin.localstack.json.Json;
import cn.huiyin.localstack.process.Await;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * From the receipt of 201 to the assignment's message at the broker, at a steady rate.
 *
 * @param assigned times of the cases that were assigned by the engine
 * @param filed all that were filed; the rest went to the triage desk
 * @param undecided those that nobody had decided at the end
 */
record AssignmentTimes(Latencies assigned, int filed, long undecided) {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static AssignmentTimes measured(OpenLoop load, URI target, Duration time, DecidedCases decided) {
        Map<String, Long> filed = new ConcurrentHashMap<>();
        load.run(
                target,
                time,
                (body, at) -> filed.put(Json.read(body).get("caseId").textOrEmpty(), at));
        Await.until(PATIENCE, () -> filed.keySet().stream().allMatch(decided::knows));
        long[] nanos = filed.entrySet().stream()
                .flatMap(
                        each -> decided.assignedAt(each.getKey()).stream().map(at -> Math.max(0, at - each.getValue())))
                .mapToLong(Long::longValue)
                .toArray();
        long undecided =
                filed.keySet().stream().filter(id -> !decided.knows(id)).count();
        return new AssignmentTimes(Latencies.of(nanos), filed.size(), undecided);
    }
}
