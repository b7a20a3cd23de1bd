package cn.huiyin.launcher;

import cn.huiyin.launcher.kubernetes.KubernetesTools;
import cn.huiyin.launcher.kubernetes.cluster.Cluster;
import cn.huiyin.launcher.kubernetes.cluster.ClusterSettings;
import cn.huiyin.launcher.kubernetes.cluster.Images;
import cn.huiyin.launcher.kubernetes.cluster.MachineState;
import cn.huiyin.localstack.backing.LocalStack;
import cn.huiyin.localstack.backing.StackAddresses;
import cn.huiyin.localstack.backing.StackSettings;
import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.Parallel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Starts the backing services on this machine, and a cluster beside them that runs Huiyin. */
final class ClusterStart {

    private final Checkout checkout;
    private final StackSettings backing;
    private final ClusterSettings settings;

    ClusterStart(Checkout checkout, StackSettings backing, int apiPort, int gatewayPort) {
        this.checkout = checkout;
        this.backing = backing;
        this.settings = new ClusterSettings(
                checkout.root(),
                work(checkout),
                checkout.root().resolve(".local/k8s/images"),
                apiPort,
                gatewayPort,
                checkout.ledger(),
                checkout.environment(),
                backing.progress());
    }

    /** The folder of the cluster itself. */
    static Path work(Checkout checkout) {
        return checkout.work().resolve("cluster");
    }

    /** How the machine was before the cluster. */
    static Path before(Checkout checkout) {
        return checkout.work().resolve("machine-before");
    }

    /**
     * Returns when all services are ready.
     *
     * @param added settings of all services beside the usual ones
     * @return where the backing services are
     */
    StackAddresses start(Shutdown shutdown, Map<String, String> added) {
        Cluster.takeBack(settings.work());
        MachineState.read(settings.work()).write(before(checkout));
        Progress progress = backing.progress();
        LocalStack stack = shutdown.end(new LocalStack(backing));
        stack.requireFreePorts();
        Images images = new Images(settings);
        Parallel.run(List.of(this::compile, stack::start, () -> {
            new Build(checkout, progress).run();
            images.build();
        }));
        Cluster cluster = shutdown.end(new Cluster(settings));
        Path server = folder(new KubernetesTools(checkout.environment()));
        cluster.start(server, folder(KubernetesTools.ofNode(checkout.environment())), images);
        cluster.deploy(server, stack.addresses(), backing.secrets(), added);
        return stack.addresses();
    }

    Path kubeconfig() {
        return settings.kubeconfig();
    }

    Path kubectl() {
        return folder(new KubernetesTools(checkout.environment())).resolve("kubectl");
    }

    String url() {
        return "http://127.0.0.1:" + settings.gatewayPort();
    }

    private void compile() {
        Map<String, String> environment = checkout.environment();
        new KubernetesTools(environment).makeOnce(checkout.ledger(), environment, backing.progress());
        KubernetesTools.ofNode(environment).makeOnce(checkout.ledger(), environment, backing.progress());
    }

    private static Path folder(KubernetesTools tools) {
        return tools.folder().orElseThrow(() -> new StackFailure("The programs of Kubernetes are not compiled."));
    }
}
