package cn.huiyin.localstack.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesTest {

    @TempDir
    Path folder;

    @Test
    void deletesAFolderWithoutFollowingItsLinks() throws IOException {
        Path outside = Files.writeString(folder.resolve("outside"), "stays");
        Path doomed = Files.createDirectories(folder.resolve("doomed").resolve("deep"));
        Files.createSymbolicLink(doomed.resolve("link"), outside);

        Folders.delete(folder.resolve("doomed"));

        assertThat(folder.resolve("doomed")).doesNotExist();
        assertThat(outside).hasContent("stays");
        assertThatCode(() -> Folders.delete(folder.resolve("doomed"))).doesNotThrowAnyException();
    }

    @Test
    void copiesAFolderByLinks() throws IOException {
        Files.createDirectories(folder.resolve("a").resolve("bin"));
        Path program = Files.writeString(folder.resolve("a").resolve("bin").resolve("run"), "x");

        HardLinks.copy(folder.resolve("a"), folder.resolve("b"));

        assertThat(Files.isSameFile(program, folder.resolve("b").resolve("bin").resolve("run")))
                .isTrue();
    }

    @Test
    void unpacksAnArchive() throws IOException {
        Zip.unpack(archive("deep/file.txt"), folder.resolve("out"));

        assertThat(folder.resolve("out").resolve("deep").resolve("file.txt")).hasContent("content");
    }

    @Test
    void refusesAnArchiveThatReachesOutOfItsFolder() throws IOException {
        Path archive = archive("../evil.txt");

        assertThatThrownBy(() -> Zip.unpack(archive, folder.resolve("out")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("leaves the folder");
        assertThat(folder.resolve("evil.txt")).doesNotExist();
    }

    private Path archive(String entry) throws IOException {
        Path file = folder.resolve("archive.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write("content".getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
