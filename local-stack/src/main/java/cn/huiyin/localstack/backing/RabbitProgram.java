package cn.huiyin.localstack.backing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where RabbitMQ's own start script is. The wrapper on Debian's PATH will not do: it switches the user. */
public final class RabbitProgram {

    /** What installs it on Debian and its like. */
    public static final String INSTALL = "apt-get install -y rabbitmq-server";

    private static final Path DEBIAN = Path.of("/usr/lib/rabbitmq/lib");
    private static final List<Path> HOMEBREW =
            List.of(Path.of("/opt/homebrew/opt/rabbitmq/sbin"), Path.of("/usr/local/opt/rabbitmq/sbin"));

    private RabbitProgram() {}

    /** The script, when RabbitMQ is installed. */
    public static Optional<Path> find() {
        List<Path> folders = new ArrayList<>(debian());
        folders.addAll(HOMEBREW);
        return folders.stream()
                .map(folder -> folder.resolve("rabbitmq-server"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static List<Path> debian() {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(DEBIAN)) {
            try (DirectoryStream<Path> versions = Files.newDirectoryStream(DEBIAN, "rabbitmq_server-*")) {
                versions.forEach(version -> found.add(version.resolve("sbin")));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return found;
    }
}
