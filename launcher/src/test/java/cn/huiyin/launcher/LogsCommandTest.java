package cn.huiyin.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.ProcessLedger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class LogsCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private ProcessLedger ledger;

    @BeforeEach
    void twoLogs() throws IOException {
        ledger = new ProcessLedger(folder);
        Files.writeString(ledger.log("gateway"), numbered("gateway", 1000));
        Files.writeString(ledger.log("broker"), numbered("broker", 3));
    }

    @Test
    void showsTheLastLinesOfEachLog() throws IOException {
        assertThat(show(List.of()).lines())
                .contains("broker 1", "broker 3", "gateway 991", "gateway 1000")
                .doesNotContain("gateway 990");
    }

    @Test
    void showsMoreOfTheOneThatIsNamed() throws IOException {
        assertThat(show(List.of("gateway")).lines())
                .contains("gateway 801", "gateway 1000")
                .doesNotContain("gateway 800", "broker 3");
    }

    @Test
    void showsChineseAndWhatIsNoTextAtAll() throws IOException {
        Files.write(ledger.log("broker"), new byte[] {(byte) 0xC3, '\n'});
        Files.writeString(ledger.log("gateway"), "回音\n");

        assertThat(show(List.of())).contains("回音");
    }

    @Test
    void namesTheLogsThatThereAreWhenAskedForAnother() {
        assertThatThrownBy(() -> show(List.of("gatway")))
                .isInstanceOf(StackFailure.class)
                .hasMessage("There is no log of gatway; there are: broker, gateway.");
    }

    private String show(List<String> arguments) throws IOException {
        Checkout checkout = new Checkout(folder, folder, ledger, java.util.Map.of());
        LogsCommand command = new LogsCommand(checkout, new PrintStream(shown, true, StandardCharsets.UTF_8));
        new CommandLine(command).parseArgs(arguments.toArray(String[]::new));
        command.call();
        return shown.toString(StandardCharsets.UTF_8);
    }

    private static String numbered(String word, int lines) {
        return IntStream.rangeClosed(1, lines).mapToObj(i -> word + " " + i).collect(Collectors.joining("\n"));
    }
}
