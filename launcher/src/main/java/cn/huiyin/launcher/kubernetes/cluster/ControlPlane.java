package cn.huiyin.launcher.kubernetes.cluster;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.process.Await;
import cn.huiyin.localstack.process.ToolCall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** etcd, API server, controller manager and scheduler, on the loopback of the node's own network. */
final class ControlPlane {

    private static final Duration START_LIMIT = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final String ETCD = "http://127.0.0.1:2379";
    private static final String PEERS = "http://127.0.0.1:2380";

    private final ClusterSettings settings;
    private final Node node;
    private final Path server;
    private final Path others;

    /**
     * @param server folder with etcd and the API server
     * @param others folder with controller manager and scheduler
     */
    ControlPlane(ClusterSettings settings, Node node, Path server, Path others) {
        this.settings = settings;
        this.node = node;
        this.server = server;
        this.others = others;
    }

    /** Returns when the API server says that it is ready. */
    void start(String token, Kubectl kubectl) {
        makeKeys(token);
        startEtcd();
        startApiServer();
        if (!Await.until(START_LIMIT, PAUSE, () -> kubectl.succeeds("get", "--raw=/readyz"))) {
            throw new StackFailure("The API server was not ready within " + START_LIMIT.toSeconds() + " s; its log is "
                    + settings.ledger().log("k8s-api-server") + ".");
        }
        startControllers();
    }

    /** The API server makes its own certificate for clients; this one identifies it to the kubelet. */
    private void makeKeys(String token) {
        try {
            Files.writeString(file("tokens.csv"), token + ",admin,admin,system:masters\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String subject = "/O=system:masters/CN=kube-apiserver";
        call("openssl genrsa -out " + file("accounts.key") + " 2048");
        call("openssl req -x509 -newkey rsa:2048 -nodes -days 365 -subj " + subject + " -keyout "
                + file("kubelet-client.key") + " -out " + file("kubelet-client.crt"));
    }

    private void call(String command) {
        new ToolCall("k8s-keys", settings.work(), command.split(" ")).run(settings.ledger());
    }

    private void startEtcd() {
        List<String> command = new ArrayList<>(List.of(server.resolve("etcd").toString()));
        command.addAll(List.of("--data-dir=" + file("etcd"), "--log-level=warn", "--unsafe-no-fsync"));
        command.addAll(List.of("--listen-client-urls=" + ETCD, "--advertise-client-urls=" + ETCD));
        command.addAll(List.of("--listen-peer-urls=" + PEERS, "--initial-advertise-peer-urls=" + PEERS));
        command.add("--initial-cluster=default=" + PEERS);
        node.starts("etcd", command);
    }

    private void startApiServer() {
        String keys = file("accounts.key").toString();
        List<String> command =
                new ArrayList<>(List.of(server.resolve("kube-apiserver").toString()));
        command.addAll(List.of("--etcd-servers=" + ETCD, "--bind-address=127.0.0.1"));
        command.addAll(List.of("--secure-port=" + settings.apiPort(), "--advertise-address=" + Templates.NODE));
        command.addAll(List.of("--cert-dir=" + file("api"), "--token-auth-file=" + file("tokens.csv")));
        command.addAll(List.of("--service-account-issuer=https://kubernetes.default.svc"));
        command.addAll(List.of("--service-account-key-file=" + keys, "--service-account-signing-key-file=" + keys));
        command.addAll(List.of("--service-cluster-ip-range=" + Templates.SERVICES));
        command.addAll(List.of("--authorization-mode=Node,RBAC", "--enable-admission-plugins=NodeRestriction"));
        command.addAll(List.of("--allow-privileged=false", "--endpoint-reconciler-type=none"));
        command.add("--kubelet-client-certificate=" + file("kubelet-client.crt"));
        command.add("--kubelet-client-key=" + file("kubelet-client.key"));
        command.add("--kubelet-preferred-address-types=InternalIP");
        node.starts("api-server", command);
    }

    private void startControllers() {
        String access = "--kubeconfig=" + settings.kubeconfig();
        List<String> controllers = new ArrayList<>(
                List.of(others.resolve("kube-controller-manager").toString()));
        controllers.addAll(List.of(access, "--leader-elect=false", "--use-service-account-credentials=true"));
        controllers.addAll(List.of("--bind-address=127.0.0.1", "--cert-dir=" + file("controllers")));
        controllers.add("--service-account-private-key-file=" + file("accounts.key"));
        controllers.add("--root-ca-file=" + file("api").resolve("apiserver.crt"));
        node.starts("controller-manager", controllers);
        List<String> scheduler =
                new ArrayList<>(List.of(others.resolve("kube-scheduler").toString()));
        scheduler.addAll(List.of(access, "--leader-elect=false", "--bind-address=127.0.0.1"));
        scheduler.add("--cert-dir=" + file("scheduler"));
        node.starts("scheduler", scheduler);
    }

    private Path file(String name) {
        return settings.work().resolve(name);
    }
}
