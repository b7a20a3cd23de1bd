package cn.huiyin.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.huiyin.launcher.kubernetes.ComposeProgram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code compose.yaml} as docker's own reader reads it, by the schema of the compose specification. */
class ComposeIT {

    @TempDir
    private Path folder;

    /** @param said on either output */
    private record Outcome(int code, String said) {}

    @Test
    void isTaken() throws Exception {
        Outcome outcome = read(Files.readString(Manifests.ROOT.resolve("compose.yaml")));

        assertThat(outcome.code()).as(outcome.said()).isZero();
        assertThat(outcome.said()).contains("gateway", "mongodb");
    }

    /** Each change makes it wrong in another way: a key, a word, a kind of value, a list. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "restart: unless-stopped | retstart: unless-stopped | retstart",
                "condition: service_started | condition: service_startet | condition",
                "read_only: true | read_only: sometimes | read_only",
                "tmpfs: [/tmp] | tmpfs: {at: /tmp} | tmpfs"
            })
    void isRefusedWhenItIsWrong(String right, String wrong, String named) throws Exception {
        String text = Files.readString(Manifests.ROOT.resolve("compose.yaml"));
        assertThat(text).contains(right);

        Outcome outcome = read(text.replace(right, wrong));

        assertThat(outcome.code()).as(outcome.said()).isNotZero();
        assertThat(outcome.said()).contains(named);
    }

    private Outcome read(String compose) throws IOException, InterruptedException {
        Path program = new ComposeProgram(System.getenv()).path().orElse(null);
        assumeTrue(
                program != null,
                "compose-go " + ComposeProgram.VERSION
                        + " is not compiled for this user (./test does it where Go is installed): not asked");
        Path file = folder.resolve("compose.yaml");
        Files.writeString(file, compose);
        Process process = new ProcessBuilder(program.toString(), file.toString())
                .directory(Manifests.ROOT.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said);
    }
}
