package cn.huiyin.complaint.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.platform.pack.PackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTablesTest {

    private static final Path PACK = RunningComplaintService.pack();

    @TempDir
    Path folder;

    @Test
    void nameEveryFileOfThePackAndNoOther() throws IOException {
        List<String> named = PackTables.read(PACK, false).tables().stream()
                .map(PackOverview.Table::file)
                .toList();

        try (Stream<Path> files = Files.walk(PACK)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> PACK.relativize(file).toString())
                            .filter(file -> !file.equals("README.md") && !file.equals("tables.csv")))
                    .containsExactlyInAnyOrderElementsOf(named);
        }
    }

    @Test
    void countTheRowsOfTablesAndTheOutlinesOfMaps() {
        assertThat(PackTables.read(PACK, true).tables())
                .anySatisfy(table -> {
                    assertThat(table.file()).isEqualTo("offices.csv");
                    assertThat(table.name()).isEqualTo("Offices");
                    assertThat(table.rows()).isEqualTo(15);
                    assertThat(table.asOf()).isEqualTo("2023");
                })
                .anySatisfy(table -> {
                    assertThat(table.file()).isEqualTo("boundary.geojson");
                    assertThat(table.rows()).isOne();
                })
                .anySatisfy(table -> {
                    assertThat(table.file()).isEqualTo("responsibility.dmn");
                    assertThat(table.rows()).isNull();
                });
    }

    @Test
    void stopTheStartOverAFileThatIsNotThereAndADateThatIsNone() throws IOException {
        Files.writeString(folder.resolve("pack.properties"), "code=500108\n");
        tables("gone.csv,失踪,Gone,2026,x,x");
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> PackTables.read(folder, false))
                .withMessageContaining("gone.csv");
        tables("pack.properties,一,One,last year,x,x");
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> PackTables.read(folder, false))
                .withMessageContaining("as_of");
    }

    private void tables(String row) throws IOException {
        Files.writeString(folder.resolve("tables.csv"), "file,name,name_en,as_of,source,source_en\n" + row + "\n");
    }
}
