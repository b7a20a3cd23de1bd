package cn.huiyin.launcher;

import cn.huiyin.launcher.kubernetes.cluster.MachineState;
import cn.huiyin.localstack.backing.Secrets;
import cn.huiyin.localstack.backing.StackAddresses;
import cn.huiyin.localstack.backing.StackPorts;
import cn.huiyin.localstack.backing.StackSettings;
import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.console.Stopwatch;
import cn.huiyin.localstack.process.Ports;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.commons.io.FileUtils;
import picocli.CommandLine.Command;

/**
 * {@code ./test k8s}: starts a cluster of its own, lets pods be killed, rolled and drained while citizens file
 * (ClusterDrill in e2e), ends the cluster and checks that nothing is left of it.
 */
@Command(name = "k8s", description = "Drills in a cluster of one node. Needs Linux and root; takes minutes.")
final class ClusterDrillCommand implements Callable<Integer> {

    private static final List<String> GOALS = List.of(
            "verify",
            "-pl",
            "e2e",
            "-am",
            "-Dtest=none",
            "-Dit.test=ClusterDrill",
            "-Dsurefire.failIfNoSpecifiedTests=false",
            "-Dfailsafe.failIfNoSpecifiedTests=false",
            "-Dspotless.check.skip=true");

    private final Checkout checkout;
    private final Progress progress = new Progress(System.out);

    ClusterDrillCommand(Checkout clone) {
        this.checkout = clone.apart("k8s-test");
    }

    @Override
    public Integer call() throws IOException {
        StackSettings backing = checkout.stackSettings(StackPorts.free(), progress);
        List<Integer> ports = Ports.free(2);
        boolean passed;
        try (Shutdown shutdown = Shutdown.prepared(checkout.ledger())) {
            new Prerequisites(checkout, progress).requireForCluster();
            FileUtils.deleteDirectory(checkout.work().resolve("data").toFile());
            ClusterStart start = new ClusterStart(checkout, backing, ports.getFirst(), ports.getLast());
            StackAddresses addresses = start.start(shutdown, withoutCrowdLimits());
            passed = new MavenRun(checkout, progress, environment(start, addresses, backing), GOALS).passes();
        }
        return passed & nothingIsLeft() ? 0 : 1;
    }

    private boolean nothingIsLeft() {
        Stopwatch watch = Stopwatch.started();
        MachineState before = MachineState.kept(ClusterStart.before(checkout)).orElseThrow();
        List<String> changed = MachineState.read(ClusterStart.work(checkout)).changedSince(before);
        if (changed.isEmpty()) {
            progress.done("cluster", "nothing is left of it", watch.elapsed());
            return true;
        }
        progress.failed("cluster", "the machine is not as it was: " + String.join(", ", changed), watch.elapsed());
        return false;
    }

    private Map<String, String> environment(ClusterStart start, StackAddresses addresses, StackSettings backing) {
        Map<String, String> environment = new HashMap<>(addresses.asEnvironment());
        for (String secret : List.of(Secrets.SERVICE_CLIENT, Secrets.HOTLINE)) {
            environment.put(secret, backing.secrets().get(secret, checkout.environment()));
        }
        environment.put("HUIYIN_CLUSTER_URL", start.url());
        environment.put("HUIYIN_CLUSTER_KUBECTL", start.kubectl().toString());
        environment.put("KUBECACHEDIR", checkout.work().resolve("kubectl").toString());
        environment.put("KUBECONFIG", start.kubeconfig().toString());
        return environment;
    }

    /** Here one address sends the requests of a whole town; the gateway's own tests cover the limits. */
    private static Map<String, String> withoutCrowdLimits() {
        Map<String, String> limits = new HashMap<>();
        for (String of : List.of(
                "ANONYMOUS",
                "FILING",
                "ACTOR",
                "GUESSING",
                "GUESSINGANUMBER",
                "GUESSINGFROMANADDRESS",
                "SIGNEDINFILING")) {
            limits.put("HUIYIN_GATEWAY_LIMITS_" + of + "_REQUESTS", "100000");
        }
        return limits;
    }
}
