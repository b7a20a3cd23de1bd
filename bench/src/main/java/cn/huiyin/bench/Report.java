package cn.huiyin.bench;

import cn.huiyin.bench.load.Latencies;
import cn.huiyin.bench.load.Round;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The tables, in Markdown, so that they read the same on a terminal and in the documentation. */
final class Report {

    private static final double MEDIAN = 0.5;
    private static final double LATEST = 0.99;

    private final BenchSettings settings;
    private final Machine machine;

    Report(BenchSettings settings, Machine machine) {
        this.settings = settings;
        this.machine = machine;
    }

    /** @param targets the baseline first */
    String of(List<IntakeTarget> targets, AssignmentTimes assignment) {
        return String.join("\n\n", where(), intake(targets), processors(targets), assignment(assignment)) + "\n";
    }

    private String where() {
        return machine.facts().stream().map(fact -> "- " + fact).collect(Collectors.joining("\n"));
    }

    private String intake(List<IntakeTarget> targets) {
        double baseline = Median.of(targets.getFirst().rounds(), Round::perSecond);
        return """
                Intake of complaints without photos: %d connections, each sending the next when the last is answered; \
                %d interleaved rounds of %d s after %d s of warm-up; medians of the rounds, with the lowest and highest. \
                Only the gateway's limit on anonymous filings is lifted.

                | target | filed per second | lowest–highest | p50 ms | p99 ms | ratio to the bare endpoint | refused |
                |---|---:|---:|---:|---:|---:|---:|
                """.formatted(
                                settings.connections(),
                                settings.rounds(),
                                settings.round().toSeconds(),
                                settings.warmUp().toSeconds())
                + targets.stream().map(target -> row(target, baseline)).collect(Collectors.joining("\n"));
    }

    private static String row(IntakeTarget target, double baseline) {
        List<Round> rounds = target.rounds();
        double perSecond = Median.of(rounds, Round::perSecond);
        return line(
                "| %s | %.0f | %.0f–%.0f | %.1f | %.1f | %.2f | %d |",
                target.name(),
                perSecond,
                rounds.stream().mapToDouble(Round::perSecond).min().orElse(0),
                rounds.stream().mapToDouble(Round::perSecond).max().orElse(0),
                Median.of(rounds, round -> millis(round.latencies().percentile(MEDIAN))),
                Median.of(rounds, round -> millis(round.latencies().percentile(LATEST))),
                perSecond / baseline,
                rounds.stream().mapToInt(Round::refused).sum());
    }

    private static String processors(List<IntakeTarget> targets) {
        TreeSet<String> names = new TreeSet<>();
        targets.forEach(target -> names.addAll(target.used().byProcess().keySet()));
        String head = targets.stream().map(IntakeTarget::name).collect(Collectors.joining(" | "));
        return "Where the time goes: milliseconds of processor time in each process for one filing, while the load ran "
                + "(what is held meanwhile is worked off between the rounds and not in here).\n\n"
                + "| process | " + head + " |\n|---|" + "---:|".repeat(targets.size()) + "\n"
                + names.stream()
                        .map(name -> "| " + name + " | "
                                + targets.stream()
                                        .map(target -> perFiling(target, name))
                                        .collect(Collectors.joining(" | "))
                                + " |")
                        .collect(Collectors.joining("\n"));
    }

    private static String perFiling(IntakeTarget target, String process) {
        Duration used = target.used().byProcess().getOrDefault(process, Duration.ZERO);
        return line("%.2f", millis(used) / Math.max(1, target.created()));
    }

    private String assignment(AssignmentTimes times) {
        Latencies assigned = times.assigned();
        return line(
                """
                From the receipt (201) to the assignment, heard at the broker, through the gateway at a steady %d filings \
                a second for %d s: of %d filed, %d were assigned by the engine, the others went to the triage desk, %d \
                were still undecided at the end.

                | p50 ms | p90 ms | p99 ms | longest ms |
                |---:|---:|---:|---:|
                | %.0f | %.0f | %.0f | %.0f |""",
                settings.perSecond(),
                settings.openLoop().toSeconds(),
                times.filed(),
                assigned.count(),
                times.undecided(),
                millis(assigned.percentile(MEDIAN)),
                millis(assigned.percentile(0.9)),
                millis(assigned.percentile(LATEST)),
                millis(assigned.percentile(1)));
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }

    private static String line(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
