package cn.huiyin.complaint.hotline;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The body of a call in a temporary file that only this process may read; deleted when closed.
 *
 * @param digest SHA-256, hexadecimal, lower case
 * @param truncated whether it was larger than the bound; the rest was not read
 */
record SpooledBody(Path file, String digest, boolean truncated) implements Closeable {

    /** @param bound bytes */
    static SpooledBody of(InputStream in, long bound) throws IOException {
        var file = Files.createTempFile("huiyin-hotline-", ".tmp");
        try {
            var digest = sha256();
            var truncated = copy(new DigestInputStream(in, digest), file, bound);
            return new SpooledBody(file, HexFormat.of().formatHex(digest.digest()), truncated);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static boolean copy(InputStream in, Path file, long bound) throws IOException {
        var chunk = new byte[1 << 16];
        var left = bound;
        try (var out = Files.newOutputStream(file)) {
            for (var read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                left -= read;
                if (left < 0) {
                    return true;
                }
                out.write(chunk, 0, read);
            }
        }
        return false;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", impossible);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
