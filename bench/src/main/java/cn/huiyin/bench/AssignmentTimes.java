package cn.huiyin.bench;

import cn.huiyin.bench.load.Load;
import cn.huiyin.bench.load.OpenLoop;
import cn.huiyin.localstack.json.Json;
import cn.huiyin.localstack.process.Await;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.HdrHistogram.Histogram;

/**
 * From the receipt of 201 to the assignment's message at the broker, at a steady rate.
 *
 * @param assigned microseconds of the cases that were assigned by the engine
 * @param filed all that were filed; the rest went to the triage desk
 * @param undecided those that nobody had decided at the end
 */
record AssignmentTimes(Histogram assigned, int filed, long undecided) {

    private static final Duration DECISION_LIMIT = Duration.ofSeconds(20);

    static AssignmentTimes measured(OpenLoop load, URI target, Duration time, DecidedCases decided) {
        Map<String, Long> filed = new ConcurrentHashMap<>();
        load.run(
                target,
                time,
                (body, at) -> filed.put(Json.read(body).get("caseId").textOrEmpty(), at));
        Await.until(DECISION_LIMIT, () -> filed.keySet().stream().allMatch(decided::knows));
        Histogram micros = Load.histogram();
        filed.forEach((caseId, at) -> decided.assignedAt(caseId)
                .ifPresent(assigned -> micros.recordValue(Math.max(0, assigned - at) / 1_000)));
        long undecided =
                filed.keySet().stream().filter(id -> !decided.knows(id)).count();
        return new AssignmentTimes(micros, filed.size(), undecided);
    }
}
