package cn.huiyin.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages that the {@code type} of a problem points to. */
class ProblemPagesTest {

    private static final Path FOLDER = Path.of("../docs/problems");

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void saysWhatHappenedAndWhatToDoInBothLanguages(ProblemType problem) throws IOException {
        String page = Files.readString(FOLDER.resolve(problem.code() + ".md"));

        assertThat(page)
                .startsWith("# ")
                .contains("\n`" + problem.status() + " " + problem.code() + "`\n")
                .contains("\n**发生了什么：** ", "\n**怎么办：** ")
                .contains("\n## " + problem.title() + "\n")
                .contains("\n**What happened:** ", "\n**What to do:** ");
    }

    @Test
    void hasNoPageForAProblemThatIsNone() throws IOException {
        try (Stream<Path> pages = Files.list(FOLDER)) {
            assertThat(pages.map(page -> page.getFileName().toString()))
                    .containsExactlyInAnyOrder(Stream.of(ProblemType.values())
                            .map(problem -> problem.code() + ".md")
                            .toArray(String[]::new));
        }
    }
}
