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
import java.util.stream.Collectors;
import org.apache.commons.io.FileUtils;
import org.apache.commons.io.IOUtils;

/**
 * The programs of Kubernetes: compiled from their published modules, once for each user, with low priority. Those by
 * which the manifests are tested (etcd, the API server, kubectl) are one set, those that a node adds to them another.
 */
public final class KubernetesTools {

    public static final String VERSION = "1.37.2";

    private static final String STEP = "kubernetes";
    /** The space of Go's caches while all is compiled; they are deleted afterwards. */
    private static final long NEEDED_BYTES = 9_000_000_000L;

    private static final String COMPONENT = "-X k8s.io/component-base/version.";
    private static final String LINKING = "-s -w " + COMPONENT + "gitVersion=v" + VERSION + " " + COMPONENT
            + "gitMajor=1 " + COMPONENT + "gitMinor=" + VERSION.split("\\.")[1];

    /**
     * A module that is compiled.
     *
     * @param name its folder among the resources
     * @param files what lies in that folder
     * @param programs the package that each program is compiled from
     */
    private record Module(String name, List<String> files, Map<String, String> programs) {}

    private static final Module SERVER = new Module(
            "kubernetes",
            List.of("go.mod", "go.sum"),
            Map.of(
                    "etcd", "go.etcd.io/etcd/server/v3",
                    "kube-apiserver", "k8s.io/kubernetes/cmd/kube-apiserver",
                    "kubectl", "k8s.io/kubernetes/cmd/kubectl"));

    private static final Module NODE = new Module(
            "kubernetes",
            List.of("go.mod", "go.sum"),
            Map.of(
                    "kube-controller-manager", "k8s.io/kubernetes/cmd/kube-controller-manager",
                    "kube-scheduler", "k8s.io/kubernetes/cmd/kube-scheduler",
                    "kubelet", "k8s.io/kubernetes/cmd/kubelet",
                    "kube-proxy", "k8s.io/kubernetes/cmd/kube-proxy"));

    private static final Module NAMES =
            new Module("kubernetes/coredns", List.of("go.mod", "go.sum", "main.go"), Map.of("coredns", "."));

    private final Path cache;
    private final Path made;
    private final List<Module> modules;

    private KubernetesTools(Map<String, String> environment, String name, List<Module> modules) {
        this.cache = UserCache.folder(environment);
        this.made = cache.resolve(name + "-" + VERSION);
        this.modules = modules;
    }

    /** etcd, the API server and kubectl. */
    public KubernetesTools(Map<String, String> environment) {
        this(environment, "kubernetes", List.of(SERVER));
    }

    /** What runs pods: controller manager, scheduler, kubelet, kube-proxy, CoreDNS. */
    public static KubernetesTools ofNode(Map<String, String> environment) {
        return new KubernetesTools(environment, "kubernetes-node", List.of(NODE, NAMES));
    }

    /** The folder with the programs, if this user has them; waits for a compilation that is under way. */
    public Optional<Path> folder() {
        UserCache.makeOnce(cache, made, () -> {});
        return Files.exists(made) ? Optional.of(made) : Optional.empty();
    }

    /** Compiles them unless they are there. @throws StackFailure saying what is missing */
    public void makeOnce(ProcessLedger ledger, Map<String, String> environment, Progress progress) {
        UserCache.makeOnce(cache, made, () -> {
            Path go = Programs.find("go", environment)
                    .orElseThrow(() -> new StackFailure("Go is missing to compile " + names() + "."));
            requireRoom();
            progress.begun(STEP, "compiling " + names() + " beside the rest, once for this user");
            Stopwatch watch = Stopwatch.started();
            compile(ledger, go);
            progress.done(STEP, names() + " compiled", watch.elapsed());
        });
    }

    private String names() {
        return modules.stream()
                .flatMap(module -> module.programs().keySet().stream())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private void requireRoom() {
        if (cache.toFile().getUsableSpace() < NEEDED_BYTES) {
            throw new StackFailure("The disk has less than 9 GB left to compile " + names() + ".");
        }
    }

    private void compile(ProcessLedger ledger, Path go) {
        Path workshop = cache.resolve(made.getFileName() + ".making");
        Path programs = workshop.resolve("programs");
        try {
            FileUtils.deleteDirectory(workshop.toFile());
            Files.createDirectories(programs);
            for (Module module : modules) {
                compile(ledger, go, workshop, module);
            }
            Files.move(programs, made, StandardCopyOption.ATOMIC_MOVE);
            FileUtils.deleteDirectory(workshop.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void compile(ProcessLedger ledger, Path go, Path workshop, Module module) throws IOException {
        Path folder = Files.createDirectories(workshop.resolve("modules-" + module.name()));
        for (String file : module.files()) {
            FileUtils.copyURLToFile(
                    IOUtils.resourceToURL("/" + module.name() + "/" + file),
                    folder.resolve(file).toFile());
        }
        module.programs().forEach((name, source) -> {
            String program = workshop.resolve("programs").resolve(name).toString();
            List<String> command = new ArrayList<>(List.of("nice", "-n", "19", go.toString(), "build"));
            command.addAll(List.of("-trimpath", "-ldflags", LINKING, "-o", program, source));
            new ToolCall("kubernetes-build", folder, environment(workshop), command).run(ledger);
        });
    }

    private static Map<String, String> environment(Path workshop) {
        return Map.of(
                // One package at a time, and a module cache that can be deleted again.
                "GOFLAGS",
                "-p=1 -modcacherw",
                "GOTOOLCHAIN",
                "local",
                "GOMODCACHE",
                workshop.resolve("downloads").toString(),
                "GOCACHE",
                workshop.resolve("objects").toString());
    }
}
