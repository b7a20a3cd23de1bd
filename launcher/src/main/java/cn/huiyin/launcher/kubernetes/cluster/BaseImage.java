package cn.huiyin.launcher.kubernetes.cluster;

import cn.huiyin.localstack.console.Stopwatch;
import cn.huiyin.localstack.process.ToolCall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;

/**
 * The base image of the services: the public one, or, where no registry of images answers, one that is built here under
 * the same name, so that the Containerfile is the same.
 */
final class BaseImage {

    private static final String NAME = "docker.io/library/eclipse-temurin:25-jre";

    /** What a runtime of Java holds, and the tools' modules do not. */
    private static final String MODULES = "java.se,jdk.accessibility,jdk.charsets,jdk.crypto.cryptoki,jdk.httpserver,"
            + "jdk.jfr,jdk.localedata,jdk.management,jdk.management.agent,jdk.naming.dns,jdk.net,jdk.nio.mapmode,"
            + "jdk.sctp,jdk.security.auth,jdk.security.jgss,jdk.unsupported,jdk.xml.dom,jdk.zipfs";

    private final ClusterSettings settings;
    private final Buildah buildah;

    BaseImage(ClusterSettings settings, Buildah buildah) {
        this.settings = settings;
        this.buildah = buildah;
    }

    void makeOnce() {
        if (buildah.has(NAME) || buildah.pulled(NAME)) {
            return;
        }
        Stopwatch watch = Stopwatch.started();
        settings.progress().begun("images", "no registry of images answers: making the base image here");
        make();
        settings.progress().done("images", "base image made", watch.elapsed());
    }

    private void make() {
        Path folder = settings.images().resolve("base");
        try {
            FileUtils.deleteDirectory(folder.toFile());
            Files.createDirectories(folder);
            new Templates(settings, "").write("images/Containerfile.base", folder.resolve("Containerfile"));
            call(folder, List.of("mmdebstrap", "--variant=minbase", codeName(), "system.tar"));
            call(
                    folder,
                    List.of(
                            Path.of(System.getProperty("java.home"), "bin", "jlink")
                                    .toString(),
                            "--add-modules",
                            MODULES,
                            "--no-header-files",
                            "--no-man-pages",
                            "--output",
                            "runtime"));
            buildah.build(NAME, folder);
            FileUtils.deleteDirectory(folder.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void call(Path folder, List<String> command) {
        new ToolCall("image-base", folder, Map.of(), command).run(settings.ledger());
    }

    /** The same Debian as this machine's. */
    private static String codeName() throws IOException {
        return Files.readAllLines(Path.of("/etc/os-release")).stream()
                .filter(line -> line.startsWith("VERSION_CODENAME="))
                .map(line -> line.substring(line.indexOf('=') + 1))
                .findFirst()
                .orElse("stable");
    }
}
