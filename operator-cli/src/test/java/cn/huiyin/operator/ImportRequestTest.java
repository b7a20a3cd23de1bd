package cn.huiyin.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportRequestTest {

    @TempDir
    Path folder;

    @Test
    void carriesTheFilesNameInTheQuery() {
        ImportRequest request = new ImportRequest(Path.of("工单 1&2.csv"), Optional.empty(), List.of(), false);

        assertThat(request.target()).isEqualTo("/api/hotline/imports?filename=%E5%B7%A5%E5%8D%95%201%262.csv");
    }

    @Test
    void carriesEachColumnOfTheMapping() throws IOException {
        Path mapping = Files.writeString(folder.resolve("map.properties"), "text=诉求内容\n# a remark\n");

        ImportRequest request = new ImportRequest(Path.of("a.csv"), Optional.of(mapping), List.of("备注"), false);

        assertThat(request.target())
                .endsWith("&mapping=text%3A%E8%AF%89%E6%B1%82%E5%86%85%E5%AE%B9&mapping=ignore%3A%E5%A4%87%E6%B3%A8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void readsAMappingAsAnyEditorSavesIt(String charset) throws IOException {
        String lines = "orderNumber=工单 号\r\ntext=内容 \r\n";
        Path marked = Files.writeString(folder.resolve("a"), "\uFEFF" + lines, Charset.forName(charset));

        assertThat(MappingFile.read(marked)).isEqualTo(Map.of("orderNumber", "工单 号", "text", "内容"));
        if (!charset.startsWith("UTF-16")) {
            Path plain = Files.writeString(folder.resolve("b"), lines, Charset.forName(charset));
            assertThat(MappingFile.read(plain)).isEqualTo(MappingFile.read(marked));
        }
    }

    @Test
    void refusesAMappingThatIsNoText() throws IOException {
        Path file = Files.write(folder.resolve("a"), new byte[] {(byte) 0xFF, 0x20, (byte) 0xFF});

        assertThatThrownBy(() -> MappingFile.read(file))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("neither UTF-8 nor GB18030");
    }

    @Test
    void asksOnlyHowTheFileIsReadInADryRun() {
        ImportRequest request = new ImportRequest(Path.of("a.csv"), Optional.empty(), List.of(), true);

        assertThat(request.target()).isEqualTo("/api/hotline/imports/preview?filename=a.csv");
    }

    @Test
    void tellsTheMediaTypeByTheName() {
        assertThat(new ImportRequest(Path.of("A.XLSX"), Optional.empty(), List.of(), false).contentType())
                .contains("spreadsheetml");
        assertThat(new ImportRequest(Path.of("a.csv"), Optional.empty(), List.of(), false).contentType())
                .isEqualTo("text/csv");
    }
}
