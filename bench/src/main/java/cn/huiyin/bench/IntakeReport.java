package cn.huiyin.bench;

import cn.huiyin.bench.load.Load;
import java.util.List;
import java.util.stream.Collectors;
import org.HdrHistogram.Histogram;

/** Intake's tables, in Markdown, so that they read the same on a terminal and in the documentation. */
record IntakeReport(BenchSettings settings) {

    /** @param targets the baseline first */
    String of(List<IntakeTarget> targets, AssignmentTimes assignment) {
        return String.join("\n\n", rates(targets), processors(targets), assignment(assignment));
    }

    private String rates(List<IntakeTarget> targets) {
        double baseline = targets.getFirst().perSecond();
        return Numbers.format(
                        """
                        Complaints without photos: %d connections, each sending the next when the last is answered; \
                        %d interleaved rounds of %d s, warmed up until the compilers had little left to do; medians of \
                        the rounds, with the lowest and highest. Only the gateway's limits on callers are lifted.

                        | target | filed per second | lowest–highest | p50 ms | p99 ms | ratio to the bare endpoint | aim | refused |
                        |---|---:|---:|---:|---:|---:|---:|---:|
                        """,
                        Intake.CONNECTIONS, settings.rounds(), settings.round().toSeconds())
                + targets.stream().map(target -> row(target, baseline)).collect(Collectors.joining("\n"));
    }

    private static String row(IntakeTarget target, double baseline) {
        List<Load> rounds = target.rounds();
        return Numbers.format(
                "| %s | %.0f | %.0f–%.0f | %.1f | %.1f | %.2f | %.2f | %d |",
                target.name(),
                target.perSecond(),
                rounds.stream()
                        .mapToDouble(round -> round.perSecond(round.created()))
                        .min()
                        .orElse(0),
                rounds.stream()
                        .mapToDouble(round -> round.perSecond(round.created()))
                        .max()
                        .orElse(0),
                Median.of(rounds, round -> Numbers.millis(round.latencies(), 50)),
                Median.of(rounds, round -> Numbers.millis(round.latencies(), 99)),
                target.perSecond() / baseline,
                target.aim(),
                target.refused());
    }

    private static String processors(List<IntakeTarget> targets) {
        return "Milliseconds of processor time in each process for one filing, while the load ran (what is held "
                + "meanwhile is worked off between the rounds and not in here):\n\n"
                + ProcessorUse.table(
                        targets.stream().map(IntakeTarget::processors).toList());
    }

    private String assignment(AssignmentTimes times) {
        Histogram assigned = times.assigned();
        return Numbers.format(
                """
                From the receipt (201) to the assignment, heard at the broker, through the gateway at a steady %d filings \
                a second for %d s: of %d filed, %d were assigned by the engine, the others went to the triage desk, %d \
                were still undecided at the end. Aim: 300 ms for 99 of 100.

                | p50 ms | p90 ms | p99 ms | longest ms |
                |---:|---:|---:|---:|
                | %.0f | %.0f | %.0f | %.0f |""",
                Intake.STEADY_PER_SECOND,
                settings.steady().toSeconds(),
                times.filed(),
                assigned.getTotalCount(),
                times.undecided(),
                Numbers.millis(assigned, 50),
                Numbers.millis(assigned, 90),
                Numbers.millis(assigned, 99),
                Numbers.millis(assigned, 100));
    }
}
