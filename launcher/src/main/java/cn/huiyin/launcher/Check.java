package cn.huiyin.launcher;

import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.console.Stopwatch;
import cn.huiyin.localstack.process.ChildProcess;
import cn.huiyin.localstack.process.ProcessLedger;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A program whose exit code tells success. Its output goes to its log, and to the terminal only when it fails.
 *
 * @param step under which its outcome is told
 * @param what it checks, in a few words
 */
record Check(String name, String step, String what, Path folder, List<String> command) {

    private static final Map<String, String> PLAIN = Map.of("NO_COLOR", "1", "FORCE_COLOR", "0");

    /** Runs it to its end. */
    boolean passes(ProcessLedger ledger, Progress progress, PrintStream out) {
        Stopwatch watch = Stopwatch.started();
        int code;
        try (ChildProcess child = ChildProcess.start(ledger, name, folder, PLAIN, command)) {
            code = child.awaitExit();
        }
        if (code == 0) {
            progress.done(step, what, watch.elapsed());
            return true;
        }
        progress.failed(step, what, watch.elapsed());
        out.println(read(ledger.log(name)).indent(5).stripTrailing());
        return false;
    }

    private static String read(Path log) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
