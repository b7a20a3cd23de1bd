package cn.huiyin.complaint.photos;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Decodes a picture in a process of its own, with a heap of its own, that is ended when its time is over. For pictures
 * whose decoder neither reads on while it works nor is bounded in its memory. The process is given the file, gives back
 * a PNG, and knows nothing else: no environment, no secret.
 */
final class DecodingProcess {

    private static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx96m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=true");

    private DecodingProcess() {}

    /**
     * @param longest until the process is ended; a start takes some half a second
     * @throws NotAPhoto when the process fails, whatever ends it
     * @throws TimeoutException when it was ended
     */
    static BufferedImage decode(PhotoUpload upload, Duration longest) throws IOException, NotAPhoto, TimeoutException {
        Process process = start();
        long end = System.nanoTime() + longest.toNanos();
        CompletableFuture.delayedExecutor(longest.toNanos(), TimeUnit.NANOSECONDS)
                .execute(process::destroyForcibly);
        try {
            BufferedImage picture = exchange(upload, process);
            if (picture != null) {
                return picture;
            }
        } finally {
            process.destroyForcibly();
        }
        if (System.nanoTime() - end >= 0) {
            throw new TimeoutException("decoding takes too long");
        }
        throw new NotAPhoto("cannot be decoded");
    }

    /** @return null when the process ended before the picture was there */
    private static @Nullable BufferedImage exchange(PhotoUpload upload, Process process) {
        try (InputStream answer = process.getInputStream()) {
            try (InputStream file = upload.open();
                    OutputStream question = process.getOutputStream()) {
                file.transferTo(question);
            }
            return ImageIO.read(new ByteArrayInputStream(answer.readAllBytes()));
        } catch (IOException ended) {
            return null;
        }
    }

    private static Process start() throws IOException {
        List<String> command = new ArrayList<>(JAVA);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), DecodingProcess.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** The process: a file from the standard input, a PNG to the standard output. */
    public static void main(String[] arguments) throws IOException, NotAPhoto {
        ImageIO.setUseCache(false);
        ByteArrayInputStream file = new ByteArrayInputStream(System.in.readAllBytes());
        try (MemoryCacheImageInputStream stream = new MemoryCacheImageInputStream(file)) {
            DecodedPicture picture = PictureReader.read(stream, DecodingQueue.HEAVY.maxDecodedBytes());
            ImageIO.write(picture.pixels(), "png", System.out);
        }
    }
}
