package cn.huiyin.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.localstack.console.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    private ProcessLedger ledger;

    @BeforeEach
    void aLedger() {
        ledger = new ProcessLedger(folder);
    }

    @Test
    void keepsItsOutputAndGivesItsExitCode() throws IOException {
        ChildProcess child = start("speaker", "sh", "-c", "echo out; echo wrong >&2; exit 7");

        assertThat(child.awaitExit()).isEqualTo(7);
        assertThat(Files.readAllLines(ledger.log("speaker"))).containsExactly("out", "wrong");
    }

    @Test
    void tellsTheReasonWhenItDiesBeforeItIsReady() {
        ChildProcess child = start("database", "sh", "-c", "echo No space left on device; exit 1");

        assertThatThrownBy(() -> child.awaitReady(LIMIT, () -> false))
                .isInstanceOf(StackFailure.class)
                .hasMessageStartingWith("The disk is full: make room and run again (database)");
    }

    @Test
    void isEndedWhenItIsNotReadyInTime() {
        ChildProcess child = start("slow", "sleep", "600");

        assertThatThrownBy(() -> child.awaitReady(Duration.ZERO, () -> false))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("slow was not ready within 0 s");
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void standsStillBetweenPauseAndResume() {
        ChildProcess child = start("counter", "sh", "-c", "while true; do echo on; sleep 0.01; done");
        assertThat(Await.until(LIMIT, () -> spoken() > 0)).isTrue();

        child.pause();
        long before = spoken();
        assertThat(Await.until(Duration.ofMillis(200), () -> spoken() > before)).isFalse();

        child.resume();
        assertThat(Await.until(LIMIT, () -> spoken() > before)).isTrue();
        child.close();
    }

    private long spoken() {
        return ledger.log("counter").toFile().length();
    }

    @Test
    void saysSoWhenTheProgramIsNotThere() {
        assertThatThrownBy(() -> start("absent", "/nowhere/at/all").awaitReady(LIMIT, () -> false))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("absent");
    }

    @Test
    void isHeardLineByLine() throws IOException {
        ChildProcess child = ChildProcess.startPiped(
                ledger, "heard", folder, Map.of("WORD", "回音"), List.of("sh", "-c", "echo one; echo $WORD >&2"));

        assertThat(child.output().lines()).containsExactly("one", "回音");
        assertThat(child.awaitExit()).isZero();
    }

    @Test
    void endsAProcessThatIgnoresBeingAsked() {
        ChildProcess child = start("stubborn", "sh", "-c", "trap '' TERM; echo ready; while :; do sleep 0.1; done");
        Await.until(LIMIT, () -> FailureReasons.tail(ledger.log("stubborn")).contains("ready"));

        child.kill();

        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void endsWhatAKilledShellHasLeftBehind() {
        ChildProcess shell = start("shell", "sh", "-c", "sleep 600 & wait");
        ProcessHandle itself = ProcessHandle.of(shell.pid()).orElseThrow();
        shell.awaitReady(LIMIT, () -> itself.descendants().count() == 1);
        ProcessHandle program = itself.descendants().findAny().orElseThrow();
        itself.destroyForcibly();
        assertThat(Await.until(LIMIT, () -> !shell.isAlive())).isTrue();

        shell.close();

        assertThat(program.isAlive()).isFalse();
    }

    private ChildProcess start(String name, String... command) {
        return ChildProcess.start(ledger, name, folder, Map.of(), List.of(command));
    }
}
