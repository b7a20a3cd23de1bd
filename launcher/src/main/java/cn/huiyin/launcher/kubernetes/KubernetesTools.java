package cn.huiyin.launcher.kubernetes;

import cn.huiyin.localstack.backing.UserCache;
import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.console.Stopwatch;
import cn.huiyin.localstack.process.ProcessLedger;
import cn.huiyin.localstack.process.Programs;
import cn.huiyin.localstack.process.ToolCall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.IOUtils;

/**
 * etcd, the API server and kubectl, by which the manifests are tested: compiled from their published modules, once for
 * each user, behind all other work.
 */
public final class KubernetesTools {

    public static final String VERSION = "1.37.2";

    private static final String STEP = "kubernetes";
    /** What Go's caches take while all is compiled; they go afterwards. */
    private static final long NEEDED_BYTES = 9_000_000_000L;

    private static final Map<String, String> PROGRAMS = Map.of(
            "etcd", "go.etcd.io/etcd/server/v3",
            "kube-apiserver", "k8s.io/kubernetes/cmd/kube-apiserver",
            "kubectl", "k8s.io/kubernetes/cmd/kubectl");
    private static final String COMPONENT = "-X k8s.io/component-base/version.";
    private static final String LINKING = "-s -w " + COMPONENT + "gitVersion=v" + VERSION + " " + COMPONENT
            + "gitMajor=1 " + COMPONENT + "gitMinor=" + VERSION.split("\\.")[1];

    private final Path cache;
    private final Path made;

    public KubernetesTools(Map<String, String> environment) {
        cache = UserCache.folder(environment);
        made = cache.resolve("kubernetes-" + VERSION);
    }

    /** The folder with the three programs, if this user has them; waits for a compilation that is under way. */
    public Optional<Path> folder() {
        UserCache.makeOnce(cache, made, () -> {});
        return Files.exists(made) ? Optional.of(made) : Optional.empty();
    }

    /** Compiles them unless they are there. @throws StackFailure saying what is missing */
    public void makeOnce(ProcessLedger ledger, Map<String, String> environment, Progress progress) {
        UserCache.makeOnce(cache, made, () -> {
            Path go = Programs.find("go", environment)
                    .orElseThrow(() -> new StackFailure("Go is missing to compile the API server."));
            requireRoom();
            progress.begun(STEP, "compiling the API server beside the rest, once for this user");
            Stopwatch watch = Stopwatch.started();
            compile(ledger, go);
            progress.done(STEP, "API server " + VERSION + " compiled", watch.elapsed());
        });
    }

    private void requireRoom() {
        if (cache.toFile().getUsableSpace() < NEEDED_BYTES) {
            throw new StackFailure("The disk has less than 9 GB left to compile the API server.");
        }
    }

    private void compile(ProcessLedger ledger, Path go) {
        Path workshop = cache.resolve("kubernetes-" + VERSION + ".making");
        Path programs = workshop.resolve("programs");
        try {
            FileUtils.deleteDirectory(workshop.toFile());
            Files.createDirectories(programs);
            for (String file : List.of("go.mod", "go.sum")) {
                FileUtils.copyURLToFile(
                        IOUtils.resourceToURL("/kubernetes/" + file),
                        workshop.resolve(file).toFile());
            }
            PROGRAMS.forEach((name, source) -> {
                List<String> command = new ArrayList<>(List.of("nice", "-n", "19", go.toString(), "build"));
                command.addAll(List.of("-trimpath", "-ldflags", LINKING, "-o", "programs/" + name, source));
                new ToolCall("kubernetes-build", workshop, environment(workshop), command).run(ledger);
            });
            Files.move(programs, made, StandardCopyOption.ATOMIC_MOVE);
            FileUtils.deleteDirectory(workshop.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> environment(Path workshop) {
        return Map.of(
                // One package at a time, and a module cache that can be deleted again.
                "GOFLAGS",
                "-p=1 -modcacherw",
                "GOTOOLCHAIN",
                "local",
                "GOMODCACHE",
                workshop.resolve("modules").toString(),
                "GOCACHE",
                workshop.resolve("objects").toString());
    }
}
