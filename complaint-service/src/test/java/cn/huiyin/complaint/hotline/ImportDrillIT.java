package cn.huiyin.complaint.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import cn.huiyin.localstack.testing.DrillReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Takes in a real board's messages as if they were an export, and says how long that took; skipped where no folder is named. */
@Tag("drill")
class ImportDrillIT extends ServiceForTheHotline {

    private static final String VARIABLE = "HUIYIN_SAMPLE_DATA";

    @Test
    void takesInEveryMessageOnceAndInItsOrder() throws Exception {
        byte[] file = Files.readAllBytes(messages());

        Instant begun = Instant.now();
        List<JsonNode> first = HotlineCalls.lines(hotline.importFile(file));
        Instant between = Instant.now();
        List<JsonNode> second = HotlineCalls.lines(hotline.importFile(file));
        DrillReport report = new DrillReport("import");
        report.line("taken in, " + first.getLast(), Duration.between(begun, between));
        report.line("again, " + second.getLast(), Duration.between(between, Instant.now()));

        int rows = first.size() - 1;
        assertThat(first.getLast().at("/summary/registered").asInt()).isEqualTo(rows);
        assertThat(first.subList(0, rows))
                .extracting(line -> line.path("row").asInt())
                .isSorted();
        assertThat(second.getLast().at("/summary/known").asInt()).isEqualTo(rows);
    }

    private static Path messages() {
        String folder = System.getenv(VARIABLE);
        if (folder == null || folder.isEmpty()) {
            abort("no messages to measure with: set " + VARIABLE + " to their folder");
        }
        return Path.of(folder, "complaints", "environment_messages.csv");
    }
}
