package cn.huiyin.k8s;

import cn.huiyin.localstack.process.Programs;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads manifests as they are written, misspelt fields included: a typed class would drop those. */
final class Manifests {

    /** The module's folder: Maven starts tests in it. */
    static final Path FOLDER = Path.of("").toAbsolutePath();

    static final Path ROOT = FOLDER.getParent();

    private Manifests() {}

    /** What a folder renders to. */
    static List<GenericKubernetesResource> rendered(Path kubectl, Path folder) {
        try {
            Process process = new ProcessBuilder(kubectl.toString(), "kustomize", folder.toString()).start();
            String rendered = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String complaints = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0 || complaints.contains("Warning")) {
                throw new AssertionError(complaints);
            }
            return read(rendered);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static List<GenericKubernetesResource> read(String yaml) {
        return Arrays.stream(yaml.split("(?m)^---$"))
                .filter(document -> document.lines().anyMatch(line -> !line.isBlank() && !line.startsWith("#")))
                .map(document -> Serialization.unmarshal(document, GenericKubernetesResource.class))
                .toList();
    }

    /** The kubectl that was compiled with the API server, else the machine's. */
    static Optional<Path> kubectl(Optional<Path> tools) {
        return tools.map(folder -> folder.resolve("kubectl")).or(() -> Programs.find("kubectl", System.getenv()));
    }
}
