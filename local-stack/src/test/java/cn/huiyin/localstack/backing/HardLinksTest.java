package cn.huiyin.localstack.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HardLinksTest {

    @TempDir
    Path folder;

    @Test
    void copiesAFolderByLinks() throws IOException {
        Files.createDirectories(folder.resolve("a").resolve("bin"));
        Path program = Files.writeString(folder.resolve("a").resolve("bin").resolve("run"), "x");

        HardLinks.copy(folder.resolve("a"), folder.resolve("b"));

        assertThat(Files.isSameFile(program, folder.resolve("b").resolve("bin").resolve("run")))
                .isTrue();
    }
}
