package cn.huiyin.launcher;

import cn.huiyin.launcher.kubernetes.cluster.Cluster;
import cn.huiyin.launcher.kubernetes.cluster.MachineState;
import cn.huiyin.localstack.backing.StackPorts;
import cn.huiyin.localstack.backing.StackSettings;
import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.console.Stopwatch;
import cn.huiyin.localstack.process.Ports;
import cn.huiyin.localstack.services.ServiceKind;
import cn.huiyin.localstack.services.ServicePorts;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code ./run k8s}: Huiyin in a real cluster of one node on this machine, until Ctrl-C or {@code ./run k8s stop}. */
@Command(
        name = "k8s",
        description = "Starts a cluster of one node and all services in it, until Ctrl-C. Needs Linux and root.")
final class ClusterCommand implements Callable<Integer> {

    private static final String API_PORT = "HUIYIN_KUBERNETES_PORT";
    private static final int USUAL_API_PORT = 16443;

    private final Checkout checkout;
    private final Progress progress = new Progress(System.out);

    ClusterCommand(Checkout clone) {
        this.checkout = clone.apart("k8s");
    }

    @Override
    public Integer call() {
        Stopwatch watch = Stopwatch.started();
        Map<String, String> environment = checkout.environment();
        StackSettings backing = checkout.stackSettings(StackPorts.fixed(environment), progress);
        int gateway = ServicePorts.fixed(environment).of(ServiceKind.GATEWAY);
        int api = Ports.setting(environment, API_PORT, USUAL_API_PORT);
        try (Shutdown shutdown = Shutdown.prepared(checkout.ledger())) {
            new Prerequisites(checkout, progress).requireForCluster();
            Ports.requireFree(gateway, ServiceKind.GATEWAY.module(), ServiceKind.GATEWAY.portVariable());
            Ports.requireFree(api, "the API server", API_PORT);
            ClusterStart start = new ClusterStart(checkout, backing, api, gateway);
            start.start(shutdown, Map.of());
            System.out.println("\n  Pages:    " + start.url());
            System.out.println("  Cluster:  " + start.kubectl() + " --kubeconfig=" + start.kubeconfig() + " get pods");
            System.out.println("  Stop:     Ctrl-C here, or ./run k8s stop (after "
                    + watch.elapsed().toSeconds() + " s)");
            return shutdown.await();
        }
    }

    @Command(description = "Stops the cluster, from another terminal too, and looks whether anything is left of it.")
    int stop() {
        new StopCommand(checkout).call();
        Cluster.takeBack(ClusterStart.work(checkout));
        List<String> changed = MachineState.kept(ClusterStart.before(checkout))
                .map(before -> MachineState.read(ClusterStart.work(checkout)).changedSince(before))
                .orElse(List.of());
        if (changed.isEmpty()) {
            System.out.println("Nothing of the cluster is left: no process, mount, interface, packet rule, control"
                    + " group or kernel setting.");
            return 0;
        }
        System.out.println("The machine is not as it was before the cluster:");
        changed.forEach(line -> System.out.println("  " + line));
        return 1;
    }
}
