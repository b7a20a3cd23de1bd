package cn.huiyin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** README.md and its Chinese counterpart say the same commands and the same folders, in the same order. */
class ReadmesTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\n(.*?)^```$");
    private static final Pattern FOLDER = Pattern.compile("(?m)^\\| `([\\w./-]+/)` \\|");
    private static final Pattern COMMAND =
            Pattern.compile("(?:\\./\\w+|docker |kubectl |\\(cd |for |mvn ).*?(?=\\s{3,}|\\s+#|$)");
    private static final Pattern FILE = Pattern.compile("\\]\\(([^)#]+)\\)");

    private final String english = read("README.md");
    private final String chinese = read("README.zh-CN.md");

    @Test
    void nameTheSameCommands() {
        assertThat(commands(english)).hasSizeGreaterThan(5).isEqualTo(commands(chinese));
    }

    @Test
    void nameTheSameFoldersAndEveryOneThatIsThere() throws IOException {
        assertThat(folders(english)).isEqualTo(folders(chinese));
        try (Stream<Path> modules = Files.list(ROOT)) {
            assertThat(folders(english))
                    .containsAll(modules.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                            .map(folder -> folder.getFileName() + "/")
                            .toList());
        }
    }

    @Test
    void pointToFilesThatAreThere() {
        for (String page : List.of(english, chinese)) {
            assertThat(found(FILE, page)).hasSizeGreaterThan(20).allSatisfy(file -> assertThat(ROOT.resolve(file))
                    .exists());
        }
    }

    @Test
    void wouldNoticeACommandThatOneOfThemLacks() {
        assertThat(commands("```\n./run       starts\n./test fast   tests\n```"))
                .containsExactly("./run", "./test fast");
    }

    private static List<String> commands(String page) {
        return BLOCK.matcher(page)
                .results()
                .map(block -> block.group(1))
                .flatMap(String::lines)
                .map(String::strip)
                .flatMap(line ->
                        COMMAND.matcher(line).results().map(MatchResult::group).limit(1))
                .map(String::strip)
                .toList();
    }

    private static List<String> folders(String page) {
        return found(FOLDER, page);
    }

    private static List<String> found(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(result -> result.group(1)).toList();
    }

    private static String read(String file) {
        try {
            return Files.readString(ROOT.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
