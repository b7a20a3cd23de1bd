package cn.huiyin.bench;

import java.util.List;

/** What a life cycle costs, beside what we aim for. */
final class LifecycleReport {

    private static final double PER_SECOND_AIM = 120;
    private static final double MILLIS_AIM = 12;

    private LifecycleReport() {}

    static String of(LifecycleResult result) {
        double millis = result.processors().sum();
        return Numbers.format(
                """
                A whole case at %d connections through the gateway, everything running: filed, assigned by the engine, \
                looked at, accepted, answered, found by its number. %d cases; %d steps were refused; a case was looked \
                at in vain %.2f times before it was assigned, which is in the costs.

                | | measured | aim | ratio to the aim |
                |---|---:|---:|---:|
                | life cycles per second | %.1f | %.0f | %.2f |
                | processor milliseconds for one | %.1f | %.0f | %.2f |
                | from the filing to the answer found, p50 ms | %.0f | | |
                | p99 ms | %.0f | | |

                Milliseconds of processor time in each process for one life cycle, with all that follows it; %.2f of them were \
                Java's compilers, which are done in a service that has run for a day:

                %s""",
                Lifecycle.CONNECTIONS,
                result.cycles(),
                result.failed(),
                result.early(),
                result.perSecond(),
                PER_SECOND_AIM,
                result.perSecond() / PER_SECOND_AIM,
                millis,
                MILLIS_AIM,
                millis / MILLIS_AIM,
                Numbers.millis(result.micros(), 50),
                Numbers.millis(result.micros(), 99),
                result.compilerMillis(),
                ProcessorUse.table(List.of(result.processors())));
    }
}
