package cn.huiyin.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailureReasonsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "npm error code ENOTFOUND",
                "npm error code ECONNREFUSED",
                "npm error network connect ETIMEDOUT 10.0.0.1:443",
                "Could not transfer artifact org.x:y:pom:1 from/to central: transfer failed",
                "[ERROR] Unknown host repository.example.org: Name or service not known",
                "error: failed to download from `https://index.example.org/config.json`",
                "warning: spurious network error (3 tries remaining)",
                "E: Failed to fetch http://mirror.example.org/x.deb  Could not connect to 127.0.0.1:9",
                "curl: (6) Could not resolve host: example.org"
            })
    void readsThatThereIsNoNetwork(String output) {
        assertThat(FailureReasons.of(output))
                .hasValueSatisfying(reason -> assertThat(reason).startsWith("No network"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"write: No space left on device", "npm error code ENOSPC"})
    void readsThatTheDiskIsFull(String output) {
        assertThat(FailureReasons.of(output))
                .hasValueSatisfying(reason -> assertThat(reason).startsWith("The disk is full"));
    }

    @Test
    void claimsNoReasonThatItDoesNotKnow() {
        assertThat(FailureReasons.of("error TS2345: Argument of type string")).isEmpty();
    }

    @Test
    void namesProgramReasonAndLogInOneSentence() throws IOException {
        Path log = folder.resolve("web-libraries.log");
        Files.writeString(log, "npm error code ENOSPC");

        assertThat(FailureReasons.explain("web-libraries", 1, log))
                .isEqualTo("The disk is full: make room and run again (web-libraries); its log is " + log + ".");
    }

    @Test
    void namesTheExitCodeWhereTheReasonIsUnknownOrThereIsNoLog() {
        Path log = folder.resolve("absent.log");

        assertThat(FailureReasons.explain("database", 134, log))
                .isEqualTo("database ended with code 134; its log is " + log + ".");
    }
}
