package cn.huiyin.bench;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.HdrHistogram.Histogram;

/** How long assignments took, in Markdown. */
final class AssignmentReport {

    private AssignmentReport() {}

    /** @param measured by what else the machine had to do */
    static String of(Map<String, AssignmentTimes> measured, Duration time) {
        return Numbers.format("""
            From the receipt (201) to the assignment, heard at the broker, through the gateway at a steady %d \
            filings a second for %d s each. Those that the engine does not assign go to the triage desk. Aim: \
            300 ms for 99 of 100.

            | the machine has besides | filed | assigned by the engine | undecided at the end | p50 ms | p90 ms | p99 ms | longest ms |
            |---|---:|---:|---:|---:|---:|---:|---:|
            """, Assignment.PER_SECOND, time.toSeconds())
                + measured.entrySet().stream()
                        .map(one -> row(one.getKey(), one.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    private static String row(String besides, AssignmentTimes times) {
        Histogram assigned = times.assigned();
        return Numbers.format(
                "| %s | %d | %d | %d | %.0f | %.0f | %.0f | %.0f |",
                besides,
                times.filed(),
                assigned.getTotalCount(),
                times.undecided(),
                Numbers.millis(assigned, 50),
                Numbers.millis(assigned, 90),
                Numbers.millis(assigned, 99),
                Numbers.millis(assigned, 100));
    }
}
