package cn.huiyin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.Await;
import cn.huiyin.localstack.process.ChildProcess;
import cn.huiyin.localstack.process.ProcessLedger;
import cn.huiyin.localstack.process.Restartable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestarterTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private ProcessLedger ledger;
    private volatile boolean ending;
    private Sleeper sleeper;

    @BeforeEach
    void aWatchedProcess() {
        ledger = new ProcessLedger(folder);
        sleeper = new Sleeper();
        sleeper.start();
        new Restarter(ledger, new PrintStream(shown, true, StandardCharsets.UTF_8), () -> ending).watch(sleeper);
    }

    @AfterEach
    void endWhatIsLeft() {
        ending = true;
        ledger.seal();
        ledger.endAll();
    }

    @Test
    void startsAKilledProcessAgainAndWritesItDown() throws IOException {
        long killed = pid();

        ProcessHandle.of(killed).orElseThrow().destroyForcibly();

        assertThat(Await.until(LIMIT, () -> told().contains("runs again"))).isTrue();
        assertThat(told()).contains("sleeper has ended by itself; it is started again in 1 s");
        assertThat(Files.readString(ledger.log(Restarter.LOG))).contains("sleeper runs again");
        assertThat(pid()).isNotEqualTo(killed);
        assertThat(ledger.endAll()).containsExactly("sleeper");
    }

    @Test
    void keepsWhatTheEndedProcessHasWritten() throws IOException {
        assertThat(Await.until(LIMIT, () -> begun() == 1)).isTrue();
        ProcessHandle.of(pid()).orElseThrow().destroyForcibly();

        assertThat(Await.until(LIMIT, () -> told().contains("runs again"))).isTrue();
        assertThat(Await.until(LIMIT, () -> begun() == 2)).isTrue();
    }

    @Test
    void leavesAloneWhatEndsBecauseEverythingDoes() {
        ending = true;
        sleeper.close();

        assertThat(Await.until(Duration.ofMillis(1500), sleeper::isAlive)).isFalse();
        assertThat(told()).isEmpty();
    }

    @Test
    void saysSoAndGoesOnWhenItCannotBeStarted() {
        sleeper.broken = true;
        ProcessHandle.of(pid()).orElseThrow().destroyForcibly();
        assertThat(Await.until(LIMIT, () -> told().contains("The disk is full.")))
                .isTrue();

        sleeper.broken = false;

        assertThat(Await.until(LIMIT, () -> told().contains("runs again"))).isTrue();
    }

    private String told() {
        return shown.toString(StandardCharsets.UTF_8);
    }

    private long pid() {
        return ledger.find("sleeper").orElseThrow().pid();
    }

    private long begun() {
        try {
            return Files.readAllLines(ledger.log("sleeper")).size();
        } catch (IOException _) {
            return 0;
        }
    }

    private final class Sleeper implements Restartable {

        private volatile boolean broken;
        private volatile Optional<ChildProcess> process = Optional.empty();

        @Override
        public String name() {
            return "sleeper";
        }

        @Override
        public void start() {
            if (broken) {
                throw new StackFailure("The disk is full.");
            }
            process = Optional.of(ChildProcess.start(
                    ledger, name(), folder, Map.of(), List.of("sh", "-c", "echo begun; exec sleep 600")));
        }

        @Override
        public boolean isAlive() {
            return process.filter(ChildProcess::isAlive).isPresent();
        }

        @Override
        public void close() {
            process.ifPresent(ChildProcess::close);
        }
    }
}
