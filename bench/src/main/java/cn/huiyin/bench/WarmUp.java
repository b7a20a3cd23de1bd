package cn.huiyin.bench;

import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.console.Stopwatch;
import cn.huiyin.localstack.process.ProcessLedger;
import java.time.Duration;

/** Repeats a load until Java's compilers have little left to do, as in a service that has run for a while. */
record WarmUp(ProcessLedger ledger, Duration longest, Progress progress) {

    /** Share of one core that Java's compilers in all services together may still use. */
    private static final double QUIET = 0.1;

    /** Runs the load at least once, and repeats it until the compilers are quiet or the longest time has passed. */
    void with(String part, Runnable load) {
        Stopwatch watch = Stopwatch.started();
        double compilers;
        do {
            Stopwatch each = Stopwatch.started();
            Duration before = CompilerTime.now(ledger);
            load.run();
            Duration compiling = CompilerTime.now(ledger).minus(before);
            compilers = compiling.toMillis() / (double) each.elapsed().toMillis();
        } while (compilers > QUIET && watch.elapsed().compareTo(longest) < 0);
        progress.done(part, Numbers.format("warm, compilers at %.0f %% of a core", 100 * compilers), watch.elapsed());
    }
}
