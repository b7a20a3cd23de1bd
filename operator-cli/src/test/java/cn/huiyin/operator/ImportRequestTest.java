package cn.huiyin.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportRequestTest {

    @TempDir
    Path folder;

    @Test
    void carriesTheFilesNameInTheQuery() {
        ImportRequest request = new ImportRequest(Path.of("工单 1&2.csv"), Optional.empty());

        assertThat(request.target()).isEqualTo("/api/hotline/imports?filename=%E5%B7%A5%E5%8D%95%201%262.csv");
    }

    @Test
    void carriesEachColumnOfTheMapping() throws IOException {
        Path mapping = Files.writeString(folder.resolve("map.properties"), "text=诉求内容\n# a remark\n");

        ImportRequest request = new ImportRequest(Path.of("a.csv"), Optional.of(mapping));

        assertThat(request.target()).endsWith("&mapping=text%3A%E8%AF%89%E6%B1%82%E5%86%85%E5%AE%B9");
    }

    @Test
    void tellsTheMediaTypeByTheName() {
        assertThat(new ImportRequest(Path.of("A.XLSX"), Optional.empty()).contentType())
                .contains("spreadsheetml");
        assertThat(new ImportRequest(Path.of("a.csv"), Optional.empty()).contentType())
                .isEqualTo("text/csv");
    }
}
