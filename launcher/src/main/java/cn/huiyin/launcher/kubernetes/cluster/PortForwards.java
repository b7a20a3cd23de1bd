package cn.huiyin.launcher.kubernetes.cluster;

import cn.huiyin.localstack.process.ChildProcess;
import cn.huiyin.localstack.process.Ports;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * PortForwards connections between the machine's loopback and the node's network through sockets in the file system, so
 * that no interface, route or rule of the machine changes.
 */
final class PortForwards {

    /** Waiting connections; the usual five are too few under load. */
    private static final String OPTIONS = ",fork,backlog=1024";

    private final ClusterSettings settings;
    private final Node node;

    PortForwards(ClusterSettings settings, Node node) {
        this.settings = settings;
        this.node = node;
    }

    /** From the node's address to a loopback port of the machine. */
    void out(String name, int nodePort, int port) {
        onMachine(name, listening(name), "TCP:" + Ports.LOOPBACK + ":" + port);
        inNode(name, "TCP-LISTEN:%d,bind=%s,reuseaddr".formatted(nodePort, Templates.NODE) + OPTIONS, connecting(name));
    }

    /** From a loopback port of the machine to an address inside of the node. */
    void in(String name, int port, String address) {
        inNode(name, listening(name), "TCP:" + address);
        onMachine(name, "TCP-LISTEN:%d,bind=%s,reuseaddr".formatted(port, Ports.LOOPBACK) + OPTIONS, connecting(name));
    }

    private void onMachine(String name, String from, String to) {
        ChildProcess.start(
                settings.ledger(), "k8s-" + name + "-out", settings.work(), Map.of(), List.of("socat", from, to));
    }

    private void inNode(String name, String from, String to) {
        node.starts(name + "-in", List.of("socat", from, to));
    }

    private String listening(String name) {
        return "UNIX-LISTEN:" + socket(name) + ",mode=600,unlink-early" + OPTIONS;
    }

    private String connecting(String name) {
        return "UNIX-CONNECT:" + socket(name);
    }

    private Path socket(String name) {
        return settings.work().resolve(name + ".sock");
    }
}
