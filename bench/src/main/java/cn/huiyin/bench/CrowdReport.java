package cn.huiyin.bench;

import java.util.List;
import java.util.stream.Collectors;

/** How many requests are served and how many refused, at each number of connections. */
final class CrowdReport {

    private static final double AIM = 0.8;

    private CrowdReport() {}

    static String of(List<CrowdLevel> levels) {
        return "One of four requests files a complaint, three look one up by number and code; all that follows runs "
                + "meanwhile. Served are the answers 200 and 201; latencies are of all answers.\n\n"
                + "| connections | served per second | ratio to the best of the others | p50 ms | p99 ms | longest ms |"
                + " answers by status | 503 without Retry-After | broken off |\n"
                + "|---:|---:|---:|---:|---:|---:|---|---:|---:|\n"
                + levels.stream().map(level -> row(level, levels)).collect(Collectors.joining("\n"))
                + Numbers.format("\n\nAim: no 5xx but 503 with Retry-After; at 1000 connections %.1f of the best.", AIM)
                + "\n\nMilliseconds of processor time in each process for one answer, by connections:\n\n"
                + ProcessorUse.table(levels.stream().map(CrowdLevel::processors).toList());
    }

    private static String row(CrowdLevel level, List<CrowdLevel> levels) {
        double best = levels.stream()
                .filter(other -> other != level)
                .mapToDouble(CrowdLevel::perSecond)
                .max()
                .orElseThrow();
        return Numbers.format(
                "| %d | %.0f | %.2f | %.0f | %.0f | %.0f | %s | %d | %d |",
                level.connections(),
                level.perSecond(),
                level.perSecond() / best,
                Numbers.millis(level.micros(), 50),
                Numbers.millis(level.micros(), 99),
                Numbers.millis(level.micros(), 100),
                level.statuses().entrySet().stream()
                        .map(status -> status.getKey() + ": " + status.getValue())
                        .collect(Collectors.joining(", ")),
                level.withoutRetryAfter(),
                level.broken());
    }
}
