package cn.huiyin.launcher;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.Await;
import cn.huiyin.localstack.process.ProcessLedger;
import cn.huiyin.localstack.process.Restartable;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Restarts parts that ended by themselves, by {@link RestartPolicy}, and reports it on the console and in the log
 * {@code restarts}. A part that is given up stays down; the others go on.
 */
final class Restarter {

    /** The name of the log of restarts. */
    static final String LOG = "restarts";

    private static final Duration POLL_INTERVAL = Duration.ofMillis(200);
    private static final Duration FOREVER = Duration.ofDays(3650);

    private final Path log;
    private final PrintStream out;
    private final BooleanSupplier ending;

    /** @param ending whether everything is being ended, so that what ends is not started again */
    Restarter(ProcessLedger ledger, PrintStream out, BooleanSupplier ending) {
        this.log = ledger.log(LOG);
        this.out = out;
        this.ending = ending;
        write("", StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
    }

    /** Watches a running part in the background until everything is ended. */
    void watch(Restartable part) {
        Thread.ofVirtual().name("restart-" + part.name()).start(() -> keepRunning(part, new RestartPolicy()));
    }

    private void keepRunning(Restartable part, RestartPolicy policy) {
        while (endsByItself(part)) {
            Optional<Duration> pause = policy.pauseAfterEnd(Instant.now());
            if (pause.isEmpty()) {
                tell(part.name() + " has ended again and is given up; see ./run logs " + part.name()
                        + ". The others run on; ./run stop and ./run start all again.");
                return;
            }
            tell(part.name() + " has ended by itself; it is started again in "
                    + pause.get().toSeconds() + " s");
            if (Await.until(pause.get(), POLL_INTERVAL, ending)) {
                return;
            }
            startAgain(part, policy);
        }
    }

    /** Waits for the end. @return false when it ends because everything does */
    private boolean endsByItself(Restartable part) {
        Await.until(FOREVER, POLL_INTERVAL, () -> ending.getAsBoolean() || !part.isAlive());
        return !ending.getAsBoolean();
    }

    private void startAgain(Restartable part, RestartPolicy policy) {
        try {
            part.close();
            part.start();
            policy.becameReady();
            tell(part.name() + " runs again");
        } catch (StackFailure | UncheckedIOException e) {
            part.close();
            if (!ending.getAsBoolean()) {
                tell(e.getMessage());
            }
        }
    }

    private void tell(String sentence) {
        out.println("  ↻  " + sentence);
        String time = LocalTime.now().truncatedTo(ChronoUnit.SECONDS).toString();
        write(time + " " + sentence + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private synchronized void write(String line, StandardOpenOption... options) {
        try {
            Files.writeString(log, line, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
