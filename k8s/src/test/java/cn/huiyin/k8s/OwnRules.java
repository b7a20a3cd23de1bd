package cn.huiyin.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the API server takes and we do not. */
final class OwnRules {

    private final List<JsonNode> resources;
    private final List<String> findings = new ArrayList<>();

    OwnRules(List<GenericKubernetesResource> resources) {
        this.resources = resources.stream().map(Pods::tree).toList();
    }

    List<String> findings() {
        resources.stream().filter(OwnRules::hasPods).forEach(this::checkPods);
        findings.addAll(new References(resources).findings());
        findings.addAll(new SettingNames(resources).findings());
        findings.addAll(new Monitoring(resources).findings());
        return findings;
    }

    /** Kind and name, as findings begin. */
    static String nameOf(JsonNode resource) {
        return resource.path("kind").asText() + " "
                + resource.at("/metadata/name").asText();
    }

    static boolean hasPods(JsonNode resource) {
        return resource.at("/spec/template/spec/containers").isArray();
    }

    static Stream<JsonNode> stream(JsonNode list) {
        List<JsonNode> items = new ArrayList<>();
        list.forEach(items::add);
        return items.stream();
    }

    private void checkPods(JsonNode resource) {
        JsonNode pod = resource.at("/spec/template/spec");
        if (pod.path("automountServiceAccountToken").asBoolean(true)) {
            report(resource, "mounts a service account's token");
        }
        for (JsonNode container : pod.path("containers")) {
            checkImage(resource, container.path("image").asText());
            checkResources(resource, container);
            checkStop(resource, pod, container);
        }
        boolean isOurs = resource.at("/metadata/namespace").asText().equals("huiyin");
        if (isOurs && resource.path("kind").asText().equals("Deployment")) {
            checkProbes(resource, pod.at("/containers/0"));
        }
    }

    private void checkImage(JsonNode resource, String image) {
        String name = image.substring(image.lastIndexOf('/') + 1);
        if (!image.contains("@sha256:") && (!name.contains(":") || name.endsWith(":latest"))) {
            report(resource, "image without a fixed tag: " + image);
        }
    }

    private void checkResources(JsonNode resource, JsonNode container) {
        for (String kind : List.of("requests", "limits")) {
            for (String what : List.of("cpu", "memory")) {
                if (container.path("resources").path(kind).path(what).isMissingNode()) {
                    report(resource, container.path("name").asText() + " has no " + kind + " of " + what);
                }
            }
        }
    }

    private void checkProbes(JsonNode resource, JsonNode container) {
        for (String probe : List.of("startupProbe", "readinessProbe", "livenessProbe")) {
            if (container.path(probe).isMissingNode()) {
                report(resource, "has no " + probe);
            }
        }
        if (container.at("/livenessProbe/httpGet/path").asText().endsWith("/readiness")) {
            report(resource, "would be started again because of what it depends on");
        }
    }

    /** The pause before the stop and what the service then waits for must both fit. */
    private void checkStop(JsonNode resource, JsonNode pod, JsonNode container) {
        int pause = container.at("/lifecycle/preStop/sleep/seconds").asInt(0);
        int finishing = stream(container.path("env"))
                .filter(env -> env.path("name").asText().equals("SPRING_LIFECYCLE_TIMEOUTPERSHUTDOWNPHASE"))
                .mapToInt(env -> seconds(env.path("value").asText()))
                .findAny()
                .orElse(0);
        int granted = pod.path("terminationGracePeriodSeconds").asInt(30);
        if (granted <= pause + finishing) {
            report(resource, "is killed after " + granted + " s, but may need " + (pause + finishing) + " s");
        }
    }

    private static int seconds(String duration) {
        int number = Integer.parseInt(duration.substring(0, duration.length() - 1));
        return duration.endsWith("m") ? number * 60 : number;
    }

    private void report(JsonNode resource, String finding) {
        findings.add(nameOf(resource) + " " + finding);
    }
}
