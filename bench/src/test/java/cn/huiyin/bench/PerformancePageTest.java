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
    void replacesWhatStandsBetweenItsMarksAgainAndAgain() throws IOException {
        Path file = page("# Speed\n" + PerformancePage.BEGIN + "\nold\n" + PerformancePage.END + "\nWhat it means.\n");

        PerformancePage.of(root).write("first");
        PerformancePage.of(root).write("| second |");

        assertThat(file)
                .hasContent("# Speed\n" + PerformancePage.BEGIN + "\n\n| second |\n" + PerformancePage.END
                        + "\nWhat it means.\n");
    }

    @Test
    void refusesAPageWithoutMarks() throws IOException {
        page("# Speed\n");

        assertThatThrownBy(() -> PerformancePage.of(root).write("report"))
                .isInstanceOf(StackFailure.class)
                .hasMessageContaining("lacks the marks");
    }

    private Path page(String content) throws IOException {
        Path docs = Files.createDirectories(root.resolve("docs"));
        return Files.writeString(docs.resolve("performance.md"), content);
    }
}
