package cn.huiyin.launcher.kubernetes.cluster;

import cn.huiyin.localstack.backing.Secrets;
import cn.huiyin.localstack.backing.StackAddresses;
import cn.huiyin.localstack.console.Stopwatch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.apache.commons.io.FileUtils;

/** A cluster of one node with Huiyin in it. Each start makes a new one; images and backing services outlast it. */
public final class Cluster implements AutoCloseable {

    private static final int TOKEN_BYTES = 32;

    private final ClusterSettings settings;
    private final Node node;
    private final KernelSettings kernel;

    public Cluster(ClusterSettings settings) {
        this.settings = settings;
        this.node = new Node(settings);
        this.kernel = new KernelSettings(settings.work());
    }

    /**
     * Starts the cluster's programs and loads the images.
     *
     * @param server folder with etcd, API server and kubectl
     * @param others folder with the other programs
     */
    public void start(Path server, Path others, Images images) {
        Stopwatch watch = Stopwatch.started();
        settings.progress().begun("cluster", "starting a cluster of one node");
        String token = drawn();
        Templates templates = new Templates(settings, token);
        clear();
        kernel.keep();
        ControlGroup.make(settings.work());
        templates.write("node/kubeconfig", settings.kubeconfig());
        node.start(templates);
        Kubectl kubectl = new Kubectl(settings, server.resolve("kubectl"));
        new PortForwards(settings, node).in("api", settings.apiPort(), "127.0.0.1:" + settings.apiPort());
        new ControlPlane(settings, node, server, others).start(token, kubectl);
        Worker worker = new Worker(settings, node, templates, others);
        worker.startContainerd();
        worker.load(images.archives());
        worker.start();
        kubectl.run("wait", "--for=create", "--timeout=2m", "node/node");
        kubectl.run("wait", "--for=condition=Ready", "--timeout=2m", "node/node");
        settings.progress().done("cluster", "node ready", watch.elapsed());
    }

    /**
     * Applies the overlay and returns when all services are ready.
     *
     * @param added settings of all services beside the usual ones
     */
    public void deploy(Path server, StackAddresses backing, Secrets secrets, Map<String, String> added) {
        Stopwatch watch = Stopwatch.started();
        settings.progress().begun("cluster", "applying the overlay and waiting for the services");
        Kubectl kubectl = new Kubectl(settings, server.resolve("kubectl"));
        PortForwards forwards = new PortForwards(settings, node);
        Overlay overlay = new Overlay(settings, backing, secrets);
        overlay.forward(forwards);
        Path folder = overlay.write(new Templates(settings, ""), added);
        kubectl.run("apply", "--kustomize", folder.toString());
        kubectl.run("wait", "--for=condition=Available", "--timeout=15m", "deployment", "--all");
        String address = kubectl.says("get", "service", "gateway", "--output=jsonpath={.spec.clusterIP}");
        forwards.in("gateway", settings.gatewayPort(), address + ":8080");
        settings.progress().done("cluster", "all services ready", watch.elapsed());
    }

    /** Ends all of it at once and undoes the changes on the machine; nothing of the node is kept. */
    @Override
    public void close() {
        node.close();
        takeBack(settings.work());
    }

    /** Undoes what a cluster had changed on the machine after its processes have ended, for any reason. */
    public static void takeBack(Path work) {
        ControlGroup.remove(work);
        new KernelSettings(work).restore();
    }

    private void clear() {
        try {
            FileUtils.deleteDirectory(settings.work().toFile());
            Files.createDirectories(settings.work().resolve("var"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String drawn() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
