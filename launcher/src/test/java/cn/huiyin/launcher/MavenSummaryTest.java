package cn.huiyin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.localstack.console.Progress;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MavenSummaryTest {

    @Test
    void tellsEachModulesTestsOnceAndNothingElse() {
        String told = told("""
                [main] [INFO] Scanning for projects...
                [mvn-builder-gateway] [INFO] --- maven-surefire-plugin:3.5.4:test (default-test) @ gateway ---
                [ThreadedStreamConsumer] [INFO] Tests run: 11, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.3 s -- in cn.huiyin.gateway.A
                [mvn-builder-gateway] [INFO] Tests run: 34, Failures: 0, Errors: 0, Skipped: 0
                [mvn-builder-gateway] [INFO] --- failsafe:3.5.4:integration-test (default) @ gateway ---
                [mvn-builder-gateway] [INFO] Tests run: 21, Failures: 0, Errors: 0, Skipped: 0
                [mvn-builder-gateway] [WARNING] something deprecated
                """);

        assertThat(told.lines().map(line -> line.replaceAll(" +", " ").replaceAll(" [\\d.]+ s$", "")))
                .containsExactly(" ✓ gateway 34 unit tests", " ✓ gateway 21 tests with real parts");
    }

    @Test
    void tellsModulesApartThatAreBuiltBesideEachOther() {
        String told = told("""
                [mvn-builder-gateway] [INFO] --- failsafe:3.5.4:integration-test (default) @ gateway ---
                [mvn-builder-tokens] [INFO] --- maven-surefire-plugin:3.5.4:test (default-test) @ tokens ---
                [mvn-builder-gateway] [INFO] Tests run: 21, Failures: 0, Errors: 0, Skipped: 0
                [mvn-builder-tokens] [INFO] Tests run: 34, Failures: 0, Errors: 0, Skipped: 0
                """);

        assertThat(told).contains("gateway            21 tests with real parts").contains("tokens             34 unit");
    }

    @Test
    void tellsHowManyWereSkipped() {
        String told = told("""
                [mvn-builder-k8s] [INFO] --- failsafe:3.5.4:integration-test (default) @ k8s ---
                [mvn-builder-k8s] [WARNING] Tests run: 31, Failures: 0, Errors: 0, Skipped: 30
                """);

        assertThat(told).contains("31 tests with real parts, 30 of them skipped");
    }

    @Test
    void tellsWhatFailedWithMavensOwnWords() {
        String told = told("""
                [mvn-builder-platform] [INFO] --- surefire:3.5.4:test (default-test) @ platform ---
                [ThreadedStreamConsumer] [ERROR] Tests run: 3, Failures: 1, Errors: 0, Skipped: 0, Time elapsed: 0.1 s <<< FAILURE! -- in cn.huiyin.B
                [mvn-builder-platform] [ERROR]   BTest.countsDays:31 expected: 3 but was: 2
                [mvn-builder-platform] [ERROR] Tests run: 12, Failures: 1, Errors: 0, Skipped: 0
                [mvn-builder-platform] [ERROR]\s
                [main] [ERROR] -> [Help 1]
                [main] [ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.
                [main] [ERROR]   mvn <args> -rf :platform
                """);

        assertThat(told)
                .contains("✗  platform")
                .contains("12 unit tests, 1 failed, 0 broke off")
                .contains("BTest.countsDays:31 expected: 3 but was: 2")
                .doesNotContain("[Help")
                .doesNotContain("mvn <args>")
                .doesNotContain("stack trace");
    }

    private static String told(String output) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        MavenSummary summary = new MavenSummary(new Progress(out), out);
        Stream.of(output.split("\n")).forEach(summary::accept);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
