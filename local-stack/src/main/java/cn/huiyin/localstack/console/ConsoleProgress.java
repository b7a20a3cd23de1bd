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
        out.printf("  …  %-18s %s%n", step, what);
    }

    @Override
    public synchronized void done(String step, String what, Duration took) {
        ended('✓', step, what, took);
    }

    @Override
    public synchronized void failed(String step, String what, Duration took) {
        ended('✗', step, what, took);
    }

    private void ended(char mark, String step, String what, Duration took) {
        out.printf(Locale.ROOT, "  %c  %-18s %-46s %7.1f s%n", mark, step, what, took.toMillis() / 1000.0);
    }
}
