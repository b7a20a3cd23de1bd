package cn.huiyin.localstack.console;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;

/** Where a start tells how far it is. Called from several threads at once. */
public interface Progress {

    /** Says that a piece of work that takes more than a few seconds has begun. */
    void begun(String step, String what);

    /** Says that a step has ended well and how long it took. */
    void done(String step, String what, Duration took);

    /** Says that a step has failed after so long. */
    void failed(String step, String what, Duration took);

    /** Tells nobody: for tests. */
    static Progress silent() {
        return new ConsoleProgress(new PrintStream(OutputStream.nullOutputStream()));
    }
}
