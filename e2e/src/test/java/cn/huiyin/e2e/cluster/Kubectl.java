package cn.huiyin.e2e.cluster;

import cn.huiyin.localstack.json.Json;
import cn.huiyin.localstack.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** kubectl against the cluster of this drill. */
final class Kubectl {

    /** The output of a call, and whether it succeeded. */
    record Output(boolean ok, String text) {}

    private final String program = System.getenv("HUIYIN_CLUSTER_KUBECTL");

    /** The output of the call; when it fails, the drill fails. */
    String run(String... arguments) {
        Output said = tries(arguments);
        if (!said.ok()) {
            throw new AssertionError("kubectl " + String.join(" ", arguments) + ": " + said.text());
        }
        return said.text();
    }

    Output tries(String... arguments) {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Output(process.waitFor() == 0, text.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The pods of a service, without those that are terminating. */
    List<JsonValue> pods(String service) {
        String all = run("get", "pods", "--output=json", "--selector=app.kubernetes.io/name=" + service);
        return Json.read(all).get("items").items().stream()
                .filter(pod -> pod.get("metadata")
                        .get("deletionTimestamp")
                        .textOrEmpty()
                        .isEmpty())
                .toList();
    }

    List<String> podNames(String service) {
        return pods(service).stream()
                .map(pod -> pod.get("metadata").get("name").textOrEmpty())
                .toList();
    }

    long available(String deployment) {
        JsonValue read = Json.read(run("get", "deployment", deployment, "--output=json"));
        return read.get("status").get("availableReplicas").number();
    }

    void scale(String deployment, int replicas) {
        run("scale", "deployment", deployment, "--replicas=" + replicas);
        awaitRolledOut(deployment);
        run("wait", "--for=jsonpath={.status.replicas}=" + replicas, "--timeout=15m", "deployment/" + deployment);
    }

    /** Rolls the deployment over and waits until the old pods are gone. */
    void rollsOver(String deployment) {
        List<String> before = podNames(deployment);
        run("rollout", "restart", "deployment/" + deployment);
        awaitRolledOut(deployment);
        awaitGone(before);
    }

    void awaitRolledOut(String deployment) {
        run("rollout", "status", "--timeout=15m", "deployment/" + deployment);
    }

    void awaitGone(List<String> pods) {
        pods.forEach(pod -> run("wait", "--for=delete", "--timeout=15m", "pod/" + pod));
    }

    void patches(String deployment, Map<String, Object> patch) {
        run("patch", "deployment", deployment, "--type=strategic", "--patch=" + Json.write(patch));
    }
}
