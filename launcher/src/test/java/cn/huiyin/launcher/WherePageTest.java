package cn.huiyin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WherePageTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern FILE = Pattern.compile("`([\\w./-]+/[\\w.-]+\\.\\w+)`");

    @Test
    void namesFilesThatAreThere() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/where.md"));
        List<String> files = FILE.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();

        assertThat(files).hasSizeGreaterThan(9).allSatisfy(file -> assertThat(ROOT.resolve(file))
                .isRegularFile());
    }
}
