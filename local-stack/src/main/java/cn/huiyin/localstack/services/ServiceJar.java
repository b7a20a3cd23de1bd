package cn.huiyin.localstack.services;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.files.Folders;
import cn.huiyin.localstack.process.ToolCall;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * A service's packaged jar, unpacked beside a start-up cache (JEP 483, 515). The cache is made by one start that ends as
 * soon as the application is put together; it roughly halves every later start.
 */
final class ServiceJar {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    /** In so small a heap the serial collector takes about half the processor time of the usual one. */
    private static final List<String> OPTIONS = List.of(
            "-XX:+UseSerialGC", "-Xms64m", "-Xmx256m", "--enable-native-access=ALL-UNNAMED", "-Dfile.encoding=UTF-8");

    private final ServiceKind kind;
    private final ServiceSettings settings;
    private final Path jar;
    private final Path unpacked;

    ServiceJar(ServiceKind kind, ServiceSettings settings) {
        this.kind = kind;
        this.settings = settings;
        this.jar = packaged(settings.root().resolve(kind.module()).resolve("target"));
        this.unpacked = settings.work().resolve("apps").resolve(kind.module()).resolve(JarStamp.of(jar));
    }

    /** The command that starts the service. */
    List<String> command() {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(OPTIONS);
        if (Files.exists(cache()) && settings.demoClock().isEmpty()) {
            command.add("-XX:AOTCache=" + cache());
        }
        command.addAll(settings.demoClock().map(this::withDemoClock).orElseGet(this::plain));
        return command;
    }

    private List<String> plain() {
        return List.of("-jar", program().toString());
    }

    /** The demo's clock lies beside the service, not in it. */
    private List<String> withDemoClock(Path file) {
        Path target = settings.root().resolve("local-stack").resolve("target");
        String classPath = program() + File.pathSeparator + target.resolve("local-stack-1.0.0-SNAPSHOT.jar");
        return List.of("-Dhuiyin.demo.clock=" + file, "-cp", classPath, mainClass());
    }

    private String mainClass() {
        try (JarFile file = new JarFile(program().toFile())) {
            return file.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unpacks the jar unless that has been done; what was unpacked of earlier builds goes. */
    void unpack() {
        if (Files.exists(program())) {
            return;
        }
        try {
            Folders.delete(unpacked.getParent());
            Files.createDirectories(unpacked);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        new ToolCall(
                        kind.module() + "-unpack",
                        unpacked,
                        JAVA,
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--force",
                        "--destination",
                        unpacked.toString())
                .run(settings.ledger());
    }

    /** Makes the start-up cache unless it is there; needs the backing services. Runs behind all other work. */
    void makeCache() {
        if (Files.exists(cache())) {
            return;
        }
        Path fresh = unpacked.resolve("fresh.aot");
        List<String> command = new ArrayList<>(List.of("nice", "-n", "19", JAVA));
        command.addAll(OPTIONS);
        command.addAll(List.of("-XX:AOTCacheOutput=" + fresh, "-Dspring.context.exit=onRefresh"));
        command.addAll(List.of("-jar", program().toString()));
        Map<String, String> environment = settings.environmentOf(kind);
        new ToolCall(kind.module() + "-cache", unpacked, environment, command).run(settings.ledger());
        try {
            Files.move(fresh, cache(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path program() {
        return unpacked.resolve(jar.getFileName());
    }

    private Path cache() {
        return unpacked.resolve("start.aot");
    }

    private static Path packaged(Path target) {
        try (Stream<Path> files = Files.list(target)) {
            return files.filter(ServiceJar::isServiceJar)
                    .findAny()
                    .orElseThrow(() -> new StackFailure("There is no packaged jar in " + target + ": build it first."));
        } catch (IOException _) {
            throw new StackFailure("There is no packaged jar in " + target + ": build it first.");
        }
    }

    private static boolean isServiceJar(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith("-SNAPSHOT.jar");
    }
}
