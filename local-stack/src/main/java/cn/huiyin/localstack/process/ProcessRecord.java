package cn.huiyin.localstack.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A child process as it is written down, so that a later command finds it again.
 *
 * @param startedAt distinguishes it from a later process with the same pid
 */
public record ProcessRecord(String name, long pid, Instant startedAt) {

    private static final Duration CLOCK_GRAIN = Duration.ofSeconds(2);

    static ProcessRecord of(String name, ProcessHandle handle) {
        return new ProcessRecord(
                name, handle.pid(), handle.info().startInstant().orElseGet(Instant::now));
    }

    static Optional<ProcessRecord> parse(String name, String line) {
        String[] parts = line.strip().split(" ");
        try {
            return Optional.of(
                    new ProcessRecord(name, Long.parseLong(parts[0]), Instant.ofEpochMilli(Long.parseLong(parts[1]))));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException _) {
            return Optional.empty();
        }
    }

    String line() {
        return pid + " " + startedAt.toEpochMilli() + "\n";
    }

    /** The process, when it still runs. */
    public Optional<ProcessHandle> alive() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isSame);
    }

    private boolean isSame(ProcessHandle handle) {
        return handle.info()
                .startInstant()
                .map(start -> Duration.between(start, startedAt).abs().compareTo(CLOCK_GRAIN) <= 0)
                .orElse(false);
    }
}
