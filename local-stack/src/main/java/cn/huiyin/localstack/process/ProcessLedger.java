package cn.huiyin.localstack.process;

import cn.huiyin.localstack.console.StackFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.function.Uncheck;

/** Which processes a work folder has started: one small file for each, so that none is ever lost. */
public final class ProcessLedger {

    private static final Duration TIMEOUT = Duration.ofSeconds(12);
    private static final String SUFFIX = ".pid";

    private final Path records;
    private final Path logs;
    private final Set<String> begunLogs = new HashSet<>();
    private boolean sealed;

    /** @param work the folder under which records and logs are kept; made when missing */
    public ProcessLedger(Path work) {
        records = work.resolve("pids");
        logs = work.resolve("logs");
        Uncheck.run(() -> {
            Files.createDirectories(records);
            Files.createDirectories(logs);
        });
    }

    /** Where the output of the process of this name goes. */
    public Path log(String name) {
        return logs.resolve(name + ".log");
    }

    /** The log, emptied at a command's first start of this name; what is started again writes on behind its end. */
    synchronized Redirect output(String name) {
        return begunLogs.add(name)
                ? Redirect.to(log(name).toFile())
                : Redirect.appendTo(log(name).toFile());
    }

    /**
     * Starts a process and writes it down, as one step: whoever seals the ledger finds each process in it or none.
     *
     * @throws StackFailure when the ledger is sealed
     */
    synchronized Process start(String name, ProcessBuilder builder) throws IOException {
        if (sealed) {
            throw new StackFailure("Everything is being stopped; " + name + " is not started any more.");
        }
        Process process = builder.start();
        record(name, process.toHandle());
        return process;
    }

    /** Lets nothing be started from here on. */
    public synchronized void seal() {
        sealed = true;
    }

    /** Writes a process down under a name; one that bears the name already is forgotten. */
    public void record(String name, ProcessHandle handle) {
        Uncheck.run(() -> Files.writeString(
                records.resolve(name + SUFFIX), ProcessRecord.of(name, handle).line()));
    }

    /** Strikes a process out. */
    public void forget(String name) {
        Uncheck.run(() -> Files.deleteIfExists(records.resolve(name + SUFFIX)));
    }

    /** Strikes a process out, unless another has been started under its name. */
    synchronized void forget(String name, long pid) {
        if (all().stream().anyMatch(record -> record.name().equals(name) && record.pid() == pid)) {
            forget(name);
        }
    }

    /** The process of this name, when it is written down and runs. */
    public Optional<ProcessHandle> find(String name) {
        return all().stream().filter(r -> r.name().equals(name)).findAny().flatMap(ProcessRecord::alive);
    }

    /** All that is written down, whether it runs or not, by name. */
    public List<ProcessRecord> all() {
        try (Stream<Path> files = Files.list(records)) {
            return files.filter(f -> f.toString().endsWith(SUFFIX))
                    .sorted()
                    .flatMap(f -> read(f).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Ends every process that is written down, except the caller's own, and strikes them all out.
     *
     * @return the names of those that still ran
     */
    public List<String> endAll() {
        List<ProcessRecord> running = all().stream()
                .filter(r -> r.pid() != ProcessHandle.current().pid())
                .filter(r -> r.alive().isPresent())
                .toList();
        ProcessTree.end(running.stream().flatMap(r -> r.alive().stream()).toList(), TIMEOUT);
        all().stream().filter(r -> r.alive().isEmpty()).forEach(r -> forget(r.name()));
        return running.stream().map(ProcessRecord::name).toList();
    }

    private static Optional<ProcessRecord> read(Path file) {
        String name = file.getFileName().toString();
        try {
            return ProcessRecord.parse(name.substring(0, name.length() - SUFFIX.length()), Files.readString(file));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
