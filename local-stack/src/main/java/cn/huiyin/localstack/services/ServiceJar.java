package cn.huiyin.localstack.services;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.ToolCall;
import cn.huiyin.localstack.services.ServiceSettings.AddedJar;
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
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.function.Uncheck;

/**
 * A service's packaged jar, unpacked beside a start-up cache (JEP 483, 515). The cache is made by one start that ends
 * as soon as the application is put together; it roughly halves every later start.
 */
final class ServiceJar {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    /** In so small a heap the serial collector takes about half the processor time of the usual one. */
    private static final List<String> HEAP = List.of("-XX:+UseSerialGC", "-Xms64m", "-Xmx256m");

    private static final List<String> OTHERS = List.of("--enable-native-access=ALL-UNNAMED", "-Dfile.encoding=UTF-8");

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

    List<String> command() {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(options());
        if (Files.exists(cache()) && settings.added().isEmpty()) {
            command.add("-XX:AOTCache=" + cache());
        }
        command.addAll(settings.added()
                .map(this::with)
                .orElse(List.of("-jar", program().toString())));
        return command;
    }

    private List<String> options() {
        return Stream.of(HEAP, OTHERS, settings.javaOptions())
                .flatMap(List::stream)
                .toList();
    }

    private List<String> with(AddedJar added) {
        String classPath = program() + File.pathSeparator + added.jar();
        return List.of("-D" + added.property(), "-cp", classPath, mainClass());
    }

    private String mainClass() {
        try (JarFile file = new JarFile(program().toFile())) {
            return file.getManifest().getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Unpacks the jar unless that has been done, and deletes what was unpacked of earlier builds. */
    void unpack() {
        if (Files.exists(program())) {
            return;
        }
        Uncheck.run(() -> {
            FileUtils.deleteDirectory(unpacked.getParent().toFile());
            Files.createDirectories(unpacked);
        });
        List<String> extract = new ArrayList<>(List.of(JAVA, "-Djarmode=tools", "-jar", jar.toString(), "extract"));
        extract.addAll(List.of("--force", "--destination", unpacked.toString()));
        new ToolCall(kind.module() + "-unpack", unpacked, Map.of(), extract).run(settings.ledger());
    }

    /** Makes the start-up cache unless it is there, with lowest priority. Needs the backing services. */
    void makeCache() {
        if (Files.exists(cache())) {
            return;
        }
        Path fresh = unpacked.resolve("fresh.aot");
        List<String> command = new ArrayList<>(List.of("nice", "-n", "19", JAVA));
        command.addAll(options());
        command.addAll(List.of("-XX:AOTCacheOutput=" + fresh, "-Dspring.context.exit=onRefresh"));
        command.addAll(List.of("-jar", program().toString()));
        Map<String, String> environment = settings.environmentOf(kind);
        new ToolCall(kind.module() + "-cache", unpacked, environment, command).run(settings.ledger());
        Uncheck.run(() -> Files.move(fresh, cache(), StandardCopyOption.ATOMIC_MOVE));
    }

    private Path program() {
        return unpacked.resolve(jar.getFileName());
    }

    private Path cache() {
        return unpacked.resolve("start.aot");
    }

    private static Path packaged(Path target) {
        return Stream.ofNullable(target.toFile().listFiles((_, name) -> name.endsWith("-SNAPSHOT.jar")))
                .flatMap(Stream::of)
                .findAny()
                .orElseThrow(() -> new StackFailure("There is no packaged jar in " + target + ": build it first."))
                .toPath();
    }
}
