package cn.huiyin.complaint.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Takes in a real board's messages as if they were an export, and says how long that took; skipped where they are not. */
class ImportMeasureIT extends ServiceForTheHotline {

    private static final String VARIABLE = "HUIYIN_SAMPLE_DATA";

    @Test
    void takesInEveryMessageOnceAndInItsOrder() throws Exception {
        byte[] file = Files.readAllBytes(messages());

        Instant begun = Instant.now();
        List<JsonNode> first = HotlineCalls.lines(hotline.importFile(file));
        Instant between = Instant.now();
        List<JsonNode> second = HotlineCalls.lines(hotline.importFile(file));
        System.out.printf(
                "import: %s in %d ms; again: %s in %d ms%n",
                first.getLast(),
                Duration.between(begun, between).toMillis(),
                second.getLast(),
                Duration.between(between, Instant.now()).toMillis());

        int rows = first.size() - 1;
        assertThat(first.getLast().at("/summary/registered").asInt()).isEqualTo(rows);
        assertThat(first.subList(0, rows))
                .extracting(line -> line.path("row").asInt())
                .isSorted();
        assertThat(second.getLast().at("/summary/known").asInt()).isEqualTo(rows);
    }

    private static Path messages() {
        Optional<Path> found = Stream.of(
                        Objects.requireNonNullElse(System.getenv(VARIABLE), ""), "../shared/data", "../../shared/data")
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, "complaints", "environment_messages.csv"))
                .filter(Files::isRegularFile)
                .findFirst();
        if (found.isEmpty()) {
            abort("no messages to measure with: set " + VARIABLE + " to their folder");
        }
        return found.orElseThrow();
    }
}
