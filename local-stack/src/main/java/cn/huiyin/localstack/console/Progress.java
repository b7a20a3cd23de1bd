package cn.huiyin.localstack.console;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** Writes one line for each step of a start, with the seconds that it took. Called from several threads at once. */
public final class Progress {

    private final PrintStream out;

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** Writes nothing: for tests. */
    public static Progress silent() {
        return new Progress(new PrintStream(OutputStream.nullOutputStream()));
    }

    /** For a piece of work that takes more than a few seconds. */
    public synchronized void begun(String step, String what) {
        out.printf("  …  %-18s %s%n", step, what);
    }

    public void done(String step, String what, Duration took) {
        ended('✓', step, what, took);
    }

    public void failed(String step, String what, Duration took) {
        ended('✗', step, what, took);
    }

    private synchronized void ended(char mark, String step, String what, Duration took) {
        out.printf(Locale.ROOT, "  %c  %-18s %-46s %7.1f s%n", mark, step, what, took.toMillis() / 1000.0);
    }
}
