package cn.huiyin.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.huiyin.localstack.console.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PerformancePageTest {

    @TempDir
    Path root;

    @Test
    void replacesWhatStandsBetweenASectionsMarksAgainAndAgain() throws IOException {
        Path file = page("# Speed\n" + section("crowd", "old") + "\nWhat it means.\n" + section("intake", "stays"));

        PerformancePage.of(root).write("crowd", "first");
        PerformancePage.of(root).write("crowd", "| second |");

        assertThat(file)
                .hasContent("# Speed\n" + section("crowd", "\n| second |\n") + "\nWhat it means.\n"
                        + section("intake", "stays"));
    }

    @Test
    void refusesAPageWithoutTheSectionsMarks() throws IOException {
        page(section("intake", ""));

        assertThatThrownBy(() -> PerformancePage.of(root).write("crowd", "report"))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("lacks the marks");
    }

    private static String section(String name, String content) {
        return PerformancePage.begin(name) + "\n" + content + "\n" + PerformancePage.end(name);
    }

    private Path page(String content) throws IOException {
        Path docs = Files.createDirectories(root.resolve("docs"));
        return Files.writeString(docs.resolve("performance.md"), content);
    }
}
