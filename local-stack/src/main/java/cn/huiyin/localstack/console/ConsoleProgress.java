package cn.huiyin.localstack.console;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** One line for each step on the terminal, with the seconds it took. */
public final class ConsoleProgress implements Progress {

    private final PrintStream out;

    /** @param out where the lines go */
    public ConsoleProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public synchronized void begun(String step, String what) {
        out.printf("  …  %-12s %s%n", step, what);
    }

    @Override
    public synchronized void done(String step, String what, Duration took) {
        out.printf(Locale.ROOT, "  ✓  %-12s %-58s %6.1f s%n", step, what, took.toMillis() / 1000.0);
    }
}
