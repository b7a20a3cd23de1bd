package cn.huiyin.launcher.kubernetes.cluster;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Reads a file of {@code /proc}: a setting is given by the first read alone, and Java's usual first read is one byte.
 */
final class KernelFile {

    private static final int LARGEST = 1 << 20;

    private KernelFile() {}

    static String read(Path file) throws IOException {
        byte[] buffer = new byte[LARGEST];
        int length = 0;
        try (InputStream in = new FileInputStream(file.toFile())) {
            int read = in.read(buffer);
            while (read > 0) {
                length += read;
                read = in.read(buffer, length, LARGEST - length);
            }
        }
        return new String(buffer, 0, length, StandardCharsets.UTF_8);
    }
}
