package cn.huiyin.localstack.process;

import cn.huiyin.localstack.console.StackFailure;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.io.FilenameUtils;
import org.apache.commons.io.function.Uncheck;

/** Which processes a work folder has started: one small file for each, which survives a crash of ours. */
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

    public Path log(String name) {
        return logs.resolve(name + ".log");
    }

    /** The log, emptied at the first start of this name; what is started again appends to it. */
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

    /** Nothing can be started from here on. */
    public synchronized void seal() {
        sealed = true;
    }

    /** Replaces what is recorded under the same name. */
    public void record(String name, ProcessHandle handle) {
        Uncheck.run(() -> Files.writeString(
                records.resolve(name + SUFFIX), ProcessRecord.of(name, handle).line()));
    }

    public void forget(String name) {
        Uncheck.run(() -> Files.deleteIfExists(records.resolve(name + SUFFIX)));
    }

    /** Forgets a process, unless another has been started under its name. */
    synchronized void forget(String name, long pid) {
        if (all().stream().anyMatch(record -> record.name().equals(name) && record.pid() == pid)) {
            forget(name);
        }
    }

    /** The process of this name, when it is recorded and runs. */
    public Optional<ProcessHandle> find(String name) {
        return all().stream().filter(r -> r.name().equals(name)).findAny().flatMap(ProcessRecord::alive);
    }

    /** All that is recorded, whether it runs or not, by name. */
    public List<ProcessRecord> all() {
        File[] files = Objects.requireNonNull(records.toFile().listFiles((_, name) -> name.endsWith(SUFFIX)));
        return Stream.of(files).sorted().flatMap(file -> read(file).stream()).toList();
    }

    /**
     * Ends every recorded process except the caller's own, and forgets them.
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

    private static Optional<ProcessRecord> read(File file) {
        try {
            return ProcessRecord.parse(FilenameUtils.getBaseName(file.getName()), Files.readString(file.toPath()));
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
