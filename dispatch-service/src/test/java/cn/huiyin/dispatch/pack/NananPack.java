package cn.huiyin.dispatch.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The pack of the repository, and broken copies of it. */
public final class NananPack {

    private NananPack() {}

    /** Where it lies, seen from the module or from the root. */
    public static Path folder() {
        Path fromModule = Path.of("../packs/nanan");
        return Files.isDirectory(fromModule) ? fromModule : Path.of("packs/nanan");
    }

    /** A copy in which one text of one file is replaced by another. */
    static Path copyWith(Path target, String file, String text, String replacement) {
        copy(target);
        try {
            String before = Files.readString(target.resolve(file));
            if (!before.contains(text)) {
                throw new IllegalArgumentException(file + " does not hold \"" + text + "\"");
            }
            Files.writeString(target.resolve(file), before.replace(text, replacement));
            return target;
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }

    /** A whole copy. */
    static Path copy(Path target) {
        try (Stream<Path> files = Files.walk(folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(folder().relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
            return target;
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
    }
}
