package cn.huiyin.bench;

import cn.huiyin.bench.load.Load;
import java.util.List;
import java.util.stream.Collectors;

/** Intake's tables, in Markdown, so that they read the same on a terminal and in the documentation. */
record IntakeReport(BenchSettings settings) {

    /** @param targets the baseline first */
    String of(List<IntakeTarget> targets) {
        return rates(targets) + "\n\n" + processors(targets);
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
}
