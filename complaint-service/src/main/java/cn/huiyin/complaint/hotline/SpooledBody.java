package cn.huiyin.complaint.hotline;

import cn.huiyin.contracts.ProblemType;
import cn.huiyin.platform.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * The body of a call in a temporary file that only this user can read, until it is closed. The container spools only parts of
 * a form, and the signature is of the whole body.
 */
record SpooledBody(Path file) implements Closeable {

    /** Largest body in bytes: a file of the hotline. */
    static final long LARGEST = 64L << 20;

    static ProblemException tooLarge() {
        return ProblemException.of(
                ProblemType.PAYLOAD_TOO_LARGE, "body: too large (expected: <= %d MB)".formatted(LARGEST >> 20));
    }

    /** @throws ProblemException payload-too-large */
    static SpooledBody of(HttpServletRequest request) throws IOException {
        Path file = Files.createTempFile("huiyin-hotline-", ".tmp");
        try {
            if (copy(request, file) > LARGEST) {
                throw tooLarge();
            }
            return new SpooledBody(file);
        } catch (IOException | RuntimeException brokenOff) {
            Files.deleteIfExists(file);
            throw brokenOff;
        }
    }

    /** Reads one byte more than is allowed, at most. */
    private static long copy(HttpServletRequest request, Path file) throws IOException {
        BoundedInputStream in = BoundedInputStream.builder()
                .setInputStream(request.getInputStream())
                .setMaxCount(LARGEST + 1)
                .get();
        try (OutputStream out = Files.newOutputStream(file)) {
            return in.transferTo(out);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
