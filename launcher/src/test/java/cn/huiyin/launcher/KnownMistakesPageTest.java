package cn.huiyin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KnownMistakesPageTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\|.*$");
    private static final Pattern SHOWN_BY = Pattern.compile("`(\\w+)` in `([\\w./-]+\\.java)`");

    @Test
    void namesForEachMistakeATestThatIsThere() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/known-mistakes.md"));
        List<MatchResult> rows = ROW.matcher(page).results().toList();

        assertThat(rows)
                .extracting(row -> Integer.valueOf(row.group(1)))
                .isEqualTo(IntStream.rangeClosed(1, 15).boxed().toList());
        assertThat(rows).allSatisfy(row -> {
            List<MatchResult> tests = SHOWN_BY.matcher(row.group()).results().toList();
            assertThat(tests).isNotEmpty();
            for (MatchResult test : tests) {
                assertThat(Files.readString(ROOT.resolve(test.group(2))))
                        .containsPattern("(@Test|@ParameterizedTest|@Property)[^;{}]*void " + test.group(1) + "\\(");
            }
        });
    }
}
