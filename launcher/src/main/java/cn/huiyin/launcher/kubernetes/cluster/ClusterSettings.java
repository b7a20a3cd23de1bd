package cn.huiyin.launcher.kubernetes.cluster;

import cn.huiyin.localstack.console.Progress;
import cn.huiyin.localstack.process.ProcessLedger;
import java.nio.file.Path;
import java.util.Map;

/**
 * How and where a cluster is started.
 *
 * @param root the clone, in which the services have been packaged
 * @param work folder of this one cluster
 * @param images where images are kept from one cluster to the next
 * @param apiPort loopback port of the API server, on the machine and inside of the node
 * @param gatewayPort loopback port of the pages
 * @param environment of the shell that called us
 */
public record ClusterSettings(
        Path root,
        Path work,
        Path images,
        int apiPort,
        int gatewayPort,
        ProcessLedger ledger,
        Map<String, String> environment,
        Progress progress) {

    /** For kubectl on this machine. */
    public Path kubeconfig() {
        return work.resolve("kubeconfig");
    }
}
