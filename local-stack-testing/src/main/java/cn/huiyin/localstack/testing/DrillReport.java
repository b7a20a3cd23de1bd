package cn.huiyin.localstack.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** What a drill measured, line by line in a file that {@code ./test drills} shows at its end. */
public final class DrillReport {

    private static final Path FOLDER = Path.of("target", "drills");

    private final Path file;

    /** Deletes what an earlier run of this drill reported. */
    public DrillReport(String drill) {
        file = FOLDER.resolve(drill + ".txt");
        try {
            Files.createDirectories(FOLDER);
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void line(String what, Object value) {
        String shown = value instanceof Duration time ? "%.1f s".formatted(time.toMillis() / 1000.0) : value.toString();
        try {
            Files.writeString(file, what + " | " + shown + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
