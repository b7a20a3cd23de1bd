package cn.huiyin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DrillsCommandTest {

    private static final Pattern DRILL = Pattern.compile("(?m)^@(Drill|Tag\\(\"drill\"\\))$");

    /** Left out of ./test, so one without a name would never run. */
    @Test
    void hasANameForEveryDrill() throws IOException {
        List<String> drills;
        try (Stream<Path> e2e = Files.walk(Path.of("../e2e/src/test"));
                Stream<Path> complaint = Files.walk(Path.of("../complaint-service/src/test"))) {
            drills = Stream.concat(e2e, complaint)
                    .filter(file -> file.toString().endsWith("IT.java"))
                    .filter(DrillsCommandTest::isDrill)
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .toList();
        }

        assertThat(drills).hasSizeGreaterThan(12).allMatch(DrillsCommandTest::hasName);
    }

    private static boolean isDrill(Path file) {
        try {
            return DRILL.matcher(Files.readString(file)).find();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasName(String drill) {
        return DrillsCommand.DRILLS.values().stream().anyMatch(classes -> FileSystems.getDefault()
                .getPathMatcher("glob:" + classes)
                .matches(Path.of(drill)));
    }
}
