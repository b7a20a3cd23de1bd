package cn.huiyin.localstack.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarStampTest {

    @TempDir
    Path folder;

    @Test
    void tellsBuildsOfTheSameSizeAndTimeApart() throws IOException {
        Path before = jar("before.jar", "limit = 10");
        Path after = jar("after.jar", "limit = 20");

        assertThat(Files.size(before)).isEqualTo(Files.size(after));
        assertThat(JarStamp.of(before)).isNotEqualTo(JarStamp.of(after));
    }

    @Test
    void isTheSameForTheSameContent() throws IOException {
        Path one = jar("one.jar", "limit = 10");
        Path again = jar("again.jar", "limit = 10");
        Files.setLastModifiedTime(again, FileTime.fromMillis(0));

        assertThat(JarStamp.of(one)).isEqualTo(JarStamp.of(again));
    }

    private Path jar(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            ZipEntry entry = new ZipEntry("settings.txt");
            entry.setTime(0);
            zip.putNextEntry(entry);
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
