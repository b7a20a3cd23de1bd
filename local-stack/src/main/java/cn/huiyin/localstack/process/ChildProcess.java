package cn.huiyin.localstack.process;

import cn.huiyin.localstack.console.StackFailure;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A process that we have started: recorded in the ledger while it runs, its output in a log file, ended with all
 * that it has started.
 */
public final class ChildProcess implements AutoCloseable {

    private static final Optional<Path> SETSID = Programs.find("setsid", System.getenv());
    private static final Duration TIMEOUT = Duration.ofSeconds(12);

    private final ProcessLedger ledger;
    private final String name;
    private final Process process;
    /** The process and what it had started when it became ready: a shell that is killed leaves its program behind. */
    private volatile List<ProcessHandle> family = List.of();

    private ChildProcess(ProcessLedger ledger, String name, Process process) {
        this.ledger = ledger;
        this.name = name;
        this.process = process;
    }

    /**
     * @param name its name in the ledger and of its log
     * @param environment added to our own
     * @throws StackFailure when the program cannot be started at all
     */
    public static ChildProcess start(
            ProcessLedger ledger, String name, Path folder, Map<String, String> environment, List<String> command) {
        return start(ledger, name, folder, environment, command, ledger.output(name));
    }

    /** As {@link #start}, but without a log: the caller must read {@link #output} to its end. */
    public static ChildProcess startPiped(
            ProcessLedger ledger, String name, Path folder, Map<String, String> environment, List<String> command) {
        return start(ledger, name, folder, environment, command, Redirect.PIPE);
    }

    private static ChildProcess start(
            ProcessLedger ledger,
            String name,
            Path folder,
            Map<String, String> environment,
            List<String> command,
            Redirect output) {
        ProcessBuilder builder = new ProcessBuilder(inOwnSession(command))
                .directory(folder.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(output);
        builder.environment().putAll(environment);
        try {
            return new ChildProcess(ledger, name, ledger.start(name, builder));
        } catch (IOException e) {
            throw new StackFailure("Cannot start " + name + ": " + e.getMessage() + ".", e);
        }
    }

    /**
     * With {@code setsid} before it, which turns into the program itself: its pid stays ours to end. Then Ctrl-C on the
     * terminal reaches us alone and we end everything in order. Without it (macOS) all get the signal at once.
     */
    private static List<String> inOwnSession(List<String> command) {
        return Stream.concat(SETSID.stream().map(Path::toString), command.stream())
                .toList();
    }

    /** Returns when it is ready; ends it when it is not in time. @throws StackFailure then, and when it dies */
    public void awaitReady(Duration limit, BooleanSupplier ready) {
        boolean reached = Await.until(limit, () -> !process.isAlive() || ready.getAsBoolean());
        if (reached && process.isAlive()) {
            family = ProcessTree.withDescendants(List.of(process.toHandle()));
            return;
        }
        boolean died = !process.isAlive();
        close();
        Path log = ledger.log(name);
        throw new StackFailure(
                died
                        ? FailureReasons.explain(name, process.exitValue(), log)
                        : name + " was not ready within " + limit.toSeconds() + " s; its log is " + log + ".");
    }

    /** What it writes, when it was started without a log. */
    public BufferedReader output() {
        return process.inputReader(StandardCharsets.UTF_8);
    }

    /** Waits for the end and gives the exit code; an interrupt ends the process. */
    public int awaitExit() {
        try {
            int code = process.waitFor();
            ledger.forget(name, pid());
            return code;
        } catch (InterruptedException _) {
            close();
            Thread.currentThread().interrupt();
            return 130;
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Of the program itself, not of a shell around it. */
    public long pid() {
        return process.pid();
    }

    /** Suspends it, its connections open, until {@link #resume}. */
    public void pause() {
        signal("STOP");
    }

    public void resume() {
        signal("CONT");
    }

    private void signal(String signal) {
        Path anywhere = Path.of("").toAbsolutePath();
        new ToolCall(name + "-signal", anywhere, "kill", "-" + signal, String.valueOf(pid())).run(ledger);
    }

    /** Kills it without a chance to tidy up: for drills. */
    public void kill() {
        ProcessTree.force(ProcessTree.withDescendants(List.of(process.toHandle())));
        ledger.forget(name, pid());
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            ProcessTree.end(List.of(process.toHandle()), TIMEOUT);
        }
        ProcessTree.end(family.stream().filter(ProcessHandle::isAlive).toList(), TIMEOUT);
        ledger.forget(name, pid());
    }
}
