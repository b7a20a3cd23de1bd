package cn.huiyin.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.localstack.console.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessLedgerTest {

    @TempDir
    Path folder;

    private ProcessLedger ledger;

    @BeforeEach
    void aLedger() {
        ledger = new ProcessLedger(folder);
    }

    @AfterEach
    void endWhatIsLeft() {
        ledger.endAll();
    }

    @Test
    void findsAProcessAgainFromAnotherCommand() {
        ChildProcess child = sleeper("broker");

        assertThat(new ProcessLedger(folder).find("broker").map(ProcessHandle::pid))
                .contains(child.pid());
    }

    @Test
    void endsAllWithTheirChildrenAndNamesThem() {
        ChildProcess shell = start("shell", "sh", "-c", "sleep 600 & sleep 601");
        Await.until(java.time.Duration.ofSeconds(5), () -> descendants(shell).size() == 2);
        List<ProcessHandle> children = descendants(shell);

        List<String> ended = new ProcessLedger(folder).endAll();

        assertThat(ended).containsExactly("shell");
        assertThat(children).hasSize(2).noneMatch(ProcessHandle::isAlive);
        assertThat(shell.isAlive()).isFalse();
        assertThat(ledger.all()).isEmpty();
    }

    @Test
    void endsNoStrangerThatWasGivenTheSameNumber() throws IOException {
        ChildProcess stranger = sleeper("stranger");
        ledger.forget("stranger");
        Files.writeString(folder.resolve("pids").resolve("database.pid"), stranger.pid() + " 1000\n");

        assertThat(ledger.find("database")).isEmpty();
        assertThat(ledger.endAll()).isEmpty();

        assertThat(stranger.isAlive()).isTrue();
        stranger.close();
    }

    @Test
    void strikesOutWhatHasEndedByItself() {
        start("short", "true").awaitExit();

        assertThat(ledger.all()).isEmpty();
    }

    @Test
    void skipsARecordThatIsUnreadable() throws IOException {
        Files.writeString(folder.resolve("pids").resolve("torn.pid"), "12");

        assertThat(ledger.all()).isEmpty();
        assertThat(ledger.endAll()).isEmpty();
    }

    @Test
    void startsNothingOnceItIsSealed() {
        ledger.seal();

        assertThatThrownBy(() -> sleeper("late"))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("late is not started any more");
        assertThat(ledger.all()).isEmpty();
    }

    @Test
    void neverEndsTheCallerItself() {
        ledger.record("launcher", ProcessHandle.current());

        assertThat(ledger.endAll()).isEmpty();
        assertThat(ledger.find("launcher")).isPresent();
        ledger.forget("launcher");
    }

    private ChildProcess sleeper(String name) {
        return start(name, "sleep", "600");
    }

    private ChildProcess start(String name, String... command) {
        return ChildProcess.start(ledger, name, folder, Map.of(), List.of(command));
    }

    private static List<ProcessHandle> descendants(ChildProcess child) {
        return ProcessHandle.of(child.pid()).orElseThrow().descendants().toList();
    }
}
