package cn.huiyin.bench;

import cn.huiyin.localstack.process.ProcessLedger;
import cn.huiyin.localstack.process.ProcessRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much processor time Java's compilers have used so far, in all processes of the stack: as long as that grows
 * quickly, a measurement shows a service that has just been started, not one that has run for a day. A compiler thread
 * that has ended is not counted; on two cores none does.
 */
final class CompilerTime {

    private static final Path PROCESSES = Path.of("/proc");
    private static final List<String> COMPILERS = List.of("C1 CompilerThre", "C2 CompilerThre");
    /** Linux counts in hundredths of a second there, whatever the machine. */
    private static final Duration TICK = Duration.ofMillis(10);

    private static final int USER_TICKS = 11;

    private CompilerTime() {}

    static Duration now(ProcessLedger ledger) {
        return TICK.multipliedBy(ledger.all().stream()
                .filter(record -> record.alive().isPresent())
                .mapToLong(CompilerTime::ticks)
                .sum());
    }

    private static long ticks(ProcessRecord record) {
        Path threads = PROCESSES.resolve(Long.toString(record.pid())).resolve("task");
        try (Stream<Path> all = Files.list(threads)) {
            return all.mapToLong(CompilerTime::ticks).sum();
        } catch (NoSuchFileException _) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long ticks(Path thread) {
        try {
            return ofStat(Files.readString(thread.resolve("stat")));
        } catch (IOException _) {
            // The thread has just ended.
            return 0;
        }
    }

    /** @param stat a thread's line there: its number, its name in brackets, and fields without names */
    static long ofStat(String stat) {
        String name = stat.substring(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return COMPILERS.contains(name)
                ? Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[USER_TICKS + 1])
                : 0;
    }
}
