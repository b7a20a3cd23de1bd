package cn.huiyin.localstack.backing;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where RabbitMQ's own start script is. The wrapper on Debian's PATH switches the user and cannot be used. */
public final class RabbitProgram {

    /** The command that installs it on Debian. */
    public static final String INSTALL = "apt-get install -y rabbitmq-server";

    private static final Path DEBIAN = Path.of("/usr/lib/rabbitmq/lib");
    private static final List<Path> HOMEBREW =
            List.of(Path.of("/opt/homebrew/opt/rabbitmq"), Path.of("/usr/local/opt/rabbitmq"));

    private RabbitProgram() {}

    public static Optional<Path> find() {
        Stream<Path> debian = Stream.ofNullable(DEBIAN.toFile().listFiles())
                .flatMap(Stream::of)
                .map(File::toPath);
        return Stream.concat(debian, HOMEBREW.stream())
                .map(folder -> folder.resolve("sbin").resolve("rabbitmq-server"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
