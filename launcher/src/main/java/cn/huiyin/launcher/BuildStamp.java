package cn.huiyin.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Stores a digest of the sources of a build step when it succeeds. By content, not by time: switching to another branch
 * and back needs no build.
 */
final class BuildStamp {

    private final Path file;
    private final String digest;

    /** @param sources files, and folders with all in them; what is not there counts as empty */
    BuildStamp(Path file, List<Path> sources) {
        this.file = file;
        this.digest = digest(sources);
    }

    /** Whether the sources are those of the last success. */
    boolean isFresh() {
        try {
            return Files.exists(file) && Files.readString(file).equals(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Records a success with the sources as they were when this stamp was created. */
    void set() {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(List<Path> sources) {
        try {
            MessageDigest digest = DigestUtils.getSha256Digest();
            for (Path source : sources) {
                addTo(digest, source);
            }
            return Hex.encodeHexString(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addTo(MessageDigest digest, Path source) throws IOException {
        if (!Files.exists(source)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(source)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path each : files) {
            digest.update(source.relativize(each).toString().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(Files.readAllBytes(each));
        }
    }
}
