package cn.huiyin.platform.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTableTest {

    @TempDir
    private Path folder;

    @Test
    void readsRowsWithTheirLines() throws IOException {
        PackTable table = read("\uFEFFcode,name\n1,南坪\n\n2,\" a, b \"\n");

        assertThat(table.rows()).extracting(PackTable.Row::line).containsExactly(2L, 4L);
        assertThat(table.rows().get(1).required("name")).isEqualTo("a, b");
    }

    @Test
    void countsTheLinesOfACellThatHasSeveral() throws IOException {
        PackTable table = read("code,name\n1,\"two\nlines\"\n2,b\n");

        assertThat(table.rows()).extracting(PackTable.Row::line).containsExactly(2L, 4L);
    }

    @Test
    void namesTheLineOfARowWithAnotherNumberOfCells() {
        fails("code,name\n1,a\n2\n", "offices.csv line 3: 1 cells (expected: 2)");
        fails("code,name\n1,a,c\n", "offices.csv line 2: 3 cells (expected: 2)");
    }

    @Test
    void namesAMissingColumn() {
        fails("code\n1\n", "offices.csv line 1: columns: [code] (expected: also name)");
    }

    @Test
    void refusesAFileOfAnotherEncoding() throws IOException {
        Files.write(folder.resolve("offices.csv"), "code,name\n1,南坪\n".getBytes(Charset.forName("GB18030")));

        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> PackTable.read(folder.resolve("offices.csv"), "code"))
                .withMessage("offices.csv (expected: text in UTF-8)");
    }

    @Test
    void refusesAFileThatIsNotThere() {
        Path missing = folder.resolve("none.csv");

        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> PackTable.read(missing, "code"))
                .withMessage(missing + " (expected: a file)");
    }

    @Test
    void readsATableWithoutRows() throws IOException {
        assertThat(read("code,name\n").rows()).isEmpty();
    }

    @Test
    void refusesAnEmptyFile() {
        fails("", "offices.csv line 1: columns: [] (expected: also code)");
    }

    @Test
    void readsCellsAsWhatTheyShouldBe() throws IOException {
        PackTable.Row row = read("code,name\n50010,\n").rows().getFirst();

        assertThat(row.matching("code", "[0-9]{5}", "five digits")).isEqualTo("50010");
        assertThat(row.<Integer>parsed("code", Integer::parseInt, "a number")).isEqualTo(50010);
        assertThat(row.optional("name")).isEmpty();
        assertThat(row.optional("other")).isEmpty();
        assertThat(row.text("name")).isEmpty();
    }

    @Test
    void saysWhatItExpectedInACell() throws IOException {
        PackTable.Row row = read("code,name\n50010,\n").rows().getFirst();

        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> row.matching("code", "[0-9]{9}", "nine digits"))
                .withMessage("offices.csv line 2: code: \"50010\" (expected: nine digits)");
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> row.parsed("code", Enum.class::cast, "an enum"))
                .withMessage("offices.csv line 2: code: \"50010\" (expected: an enum)");
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> row.required("name"))
                .withMessage("offices.csv line 2: name: \"\" (expected: a value)");
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> row.parsed("name", Integer::parseInt, "a number"))
                .withMessage("offices.csv line 2: name: \"\" (expected: a number)");
    }

    @Test
    void readsEveryTableOfTheShippedPack() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", "packs", "nanan"))) {
            List<Path> tables =
                    files.filter(file -> file.toString().endsWith(".csv")).toList();

            // Offices with hours of their own: a district may have none.
            assertThat(tables).isNotEmpty().allSatisfy(table -> assertThat(
                            PackTable.read(table).rows())
                    .matches(rows -> !rows.isEmpty() || table.endsWith("office-hours.csv"), "has rows"));
        }
    }

    private void fails(String text, String message) {
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> read(text))
                .withMessage(message);
    }

    private PackTable read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("offices.csv"), text, StandardCharsets.UTF_8);
        return PackTable.read(file, "code", "name");
    }
}
