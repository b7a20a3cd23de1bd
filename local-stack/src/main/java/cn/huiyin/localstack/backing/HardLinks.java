package cn.huiyin.localstack.backing;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Copies folders by hard links; where the file system cannot link, the files are copied. */
final class HardLinks {

    private HardLinks() {}

    /** The files must not be written to afterwards. */
    static void copy(Path source, Path target) throws IOException {
        List<Path> all;
        try (Stream<Path> walk = Files.walk(source)) {
            all = walk.toList();
        }
        for (Path path : all) {
            Path twin = target.resolve(source.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(twin);
            } else {
                link(path, twin);
            }
        }
    }

    private static void link(Path file, Path twin) throws IOException {
        try {
            Files.createLink(twin, file);
        } catch (FileSystemException | UnsupportedOperationException _) {
            Files.copy(file, twin, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
