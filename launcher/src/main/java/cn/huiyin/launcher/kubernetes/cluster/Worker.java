package cn.huiyin.launcher.kubernetes.cluster;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.Await;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** What runs pods: containerd, kubelet, kube-proxy, and CoreDNS for the names of services. */
final class Worker {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final ClusterSettings settings;
    private final Node node;
    private final Templates templates;
    private final Path programs;

    Worker(ClusterSettings settings, Node node, Templates templates, Path programs) {
        this.settings = settings;
        this.node = node;
        this.templates = templates;
        this.programs = programs;
    }

    void startContainerd() {
        templates.write("node/containerd.toml", file("containerd.toml"));
        templates.write("node/pods.conflist", file("cni").resolve("pods.conflist"));
        node.starts(
                "containerd",
                List.of("containerd", "--config", file("containerd.toml").toString()));
        if (!Await.until(START_LIMIT, PAUSE, this::containerdAnswers)) {
            throw new StackFailure(
                    "containerd did not start; its log is " + settings.ledger().log("k8s-containerd") + ".");
        }
    }

    /** Gives containerd the images of these archives. */
    void load(List<Path> archives) {
        archives.forEach(archive ->
                node.runs("load-image", "ctr", "--namespace", "k8s.io", "images", "import", archive.toString()));
    }

    void start() {
        String access = "--kubeconfig=" + settings.kubeconfig();
        templates.write("node/kubelet.yaml", file("kubelet.yaml"));
        templates.write("node/proxy.yaml", file("proxy.yaml"));
        templates.write("node/Corefile", file("Corefile"));
        node.starts(
                "kubelet",
                List.of(
                        program("kubelet"),
                        access,
                        "--config=" + file("kubelet.yaml"),
                        "--root-dir=" + file("kubelet"),
                        "--cert-dir=" + file("kubelet-certificates"),
                        "--hostname-override=node",
                        "--node-ip=" + Templates.NODE));
        node.starts("proxy", List.of(program("kube-proxy"), "--config=" + file("proxy.yaml")));
        node.starts(
                "names", List.of(program("coredns"), "-conf", file("Corefile").toString()));
    }

    private boolean containerdAnswers() {
        try {
            node.runs("containerd-asked", "ctr", "version");
            return true;
        } catch (StackFailure _) {
            return false;
        }
    }

    private String program(String name) {
        return programs.resolve(name).toString();
    }

    private Path file(String name) {
        return settings.work().resolve(name);
    }
}
