package cn.huiyin.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ImportReportTest {

    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path folder;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

    @Test
    void writesEveryRowAndTheSums() throws IOException {
        try (ImportReport report = report()) {
            report.add(
                    JSON.readTree("{\"row\":2,\"orderNumber\":\"A-1\",\"result\":\"registered\",\"number\":\"N-1\"}"));
            report.add(JSON.readTree(
                    "{\"sheet\":\"十一月\",\"row\":3,\"orderNumber\":\"A-1\",\"result\":\"known\",\"number\":\"N-1\"}"));
            report.add(JSON.readTree("{\"row\":4,\"result\":\"refused\",\"reason\":\"text is missing\"}"));
            report.add(JSON.readTree("{\"summary\":{\"rows\":3}}"));
            report.requireSummary();
        }

        assertThat(lines())
                .isEqualTo("\uFEFFrow,orderNumber,result,number,reason,sheet\n"
                        + "2,A-1,registered,N-1,,\n"
                        + "3,A-1,known,N-1,,十一月\n"
                        + "4,,refused,,text is missing,\n");
        assertThat(shown.toString(StandardCharsets.UTF_8)).contains("3 rows: known 1, refused 1, registered 1");
    }

    @Test
    void quotesCellsAndDisarmsFormulas() throws IOException {
        try (ImportReport report = report()) {
            report.add(JSON.readTree(JSON.writeValueAsString(Map.of(
                    "row",
                    2,
                    "orderNumber",
                    "=HYPERLINK(\"x\")",
                    "result",
                    "refused",
                    "reason",
                    "line\nbreak, \"q\""))));
        }

        assertThat(lines()).endsWith("2,\"'=HYPERLINK(\"\"x\"\")\",refused,,\"line\nbreak, \"\"q\"\"\",\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1", "-1", "@x", "\t=1", "\r=1", "\n=1", "＝1+1", "＋1", "－1", "＠x"})
    void disarmsEverySignOfAFormula(String cell) throws IOException {
        try (ImportReport report = report()) {
            report.add(JSON.readTree(JSON.writeValueAsString(Map.of("row", 2, "orderNumber", cell))));
        }

        assertThat(lines()).contains("'" + cell);
    }

    @Test
    void saysSoWhenTheAnswerEndsTooEarly() {
        try (ImportReport report = report()) {
            report.add(JSON.readTree("{\"row\":2,\"orderNumber\":\"A-1\",\"result\":\"registered\"}"));

            assertThatThrownBy(report::requireSummary)
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining("broke off before the last row (1 rows: registered 1)");
        }
    }

    private ImportReport report() {
        return ImportReport.to(
                folder.resolve("reports").resolve("r.csv"), new PrintStream(shown, true, StandardCharsets.UTF_8));
    }

    private String lines() throws IOException {
        return Files.readString(folder.resolve("reports").resolve("r.csv"));
    }
}
