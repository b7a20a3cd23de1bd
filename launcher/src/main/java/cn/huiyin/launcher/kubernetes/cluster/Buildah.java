package cn.huiyin.launcher.kubernetes.cluster;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.ChildProcess;
import cn.huiyin.localstack.process.ToolCall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.io.FileUtils;

/** buildah with its own storage, in its own mounts that end with each call. */
final class Buildah {

    private final ClusterSettings settings;

    Buildah(ClusterSettings settings) {
        this.settings = settings;
    }

    /** Its records of mounts of an earlier call are out of date. */
    void prepare() {
        try {
            FileUtils.deleteDirectory(folder("run").toFile());
            Files.createDirectories(settings.images());
            Files.writeString(folder("policy.json"), "{\"default\": [{\"type\": \"insecureAcceptAnything\"}]}");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String image) {
        return succeeds("inspect", "--type", "image", image);
    }

    boolean pulled(String image) {
        return succeeds("pull", "--signature-policy", folder("policy.json").toString(), "--quiet", image);
    }

    /** Builds from the folder's Containerfile, by images that are here. */
    void build(String image, Path folder, String... options) {
        List<String> command = new ArrayList<>(List.of("build", "--layers", "--pull-never", "--isolation", "chroot"));
        command.addAll(List.of("--signature-policy", folder("policy.json").toString()));
        command.addAll(List.of("--file", folder.resolve("Containerfile").toString(), "--tag", image));
        command.addAll(List.of(options));
        command.add(folder.toString());
        call("image-build", command);
    }

    /** Writes the image as containerd reads it, unless the file holds it already. */
    void export(String image, Path archive) {
        Path written = archive.resolveSibling(archive.getFileName() + ".id");
        try {
            String id = says("images", "--quiet", "--no-trunc", image);
            if (Files.exists(archive)
                    && Files.exists(written)
                    && Files.readString(written).equals(id)) {
                return;
            }
            Files.deleteIfExists(archive);
            String target = "docker-archive:" + archive + ":" + image;
            call(
                    "image-export",
                    List.of("push", "--signature-policy", folder("policy.json").toString(), "--quiet", image, target));
            Files.writeString(written, id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean succeeds(String... arguments) {
        try {
            call("image-asked", List.of(arguments));
            return true;
        } catch (StackFailure _) {
            return false;
        }
    }

    private void call(String name, List<String> arguments) {
        new ToolCall(name, settings.root(), Map.of(), command(arguments)).run(settings.ledger());
    }

    private String says(String... arguments) {
        try (ChildProcess child = ChildProcess.startPiped(
                settings.ledger(), "image-heard", settings.root(), Map.of(), command(List.of(arguments)))) {
            String said = child.output().lines().collect(Collectors.joining("\n"));
            if (child.awaitExit() != 0) {
                throw new StackFailure("buildah: " + said);
            }
            return said;
        }
    }

    private List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of("unshare", "--mount", "buildah"));
        command.addAll(List.of(
                "--root",
                folder("storage").toString(),
                "--runroot",
                folder("run").toString()));
        command.addAll(List.of("--storage-driver", "overlay"));
        command.addAll(arguments);
        return command;
    }

    private Path folder(String name) {
        return settings.images().resolve(name);
    }
}
