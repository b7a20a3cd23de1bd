package cn.huiyin.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whatever a manifest names must be in the same overlay: keys of settings and secrets, services, pods. */
final class References {

    /** {@code http://service.namespace:port}, with the namespace left out for the own one. */
    private static final Pattern INSIDE = Pattern.compile("^http://([a-z-]+)(?:\\.([a-z-]+))?:(\\d+)");

    private final List<JsonNode> resources;
    private final List<String> findings = new ArrayList<>();

    References(List<JsonNode> resources) {
        this.resources = resources;
    }

    List<String> findings() {
        resources.stream().filter(OwnRules::hasPods).forEach(this::checkKeys);
        of("ConfigMap").forEach(this::checkAddresses);
        of("Service").forEach(service -> checkSelector(service, service.at("/spec/selector")));
        of("PodDisruptionBudget").forEach(budget -> checkSelector(budget, budget.at("/spec/selector/matchLabels")));
        of("Ingress").forEach(this::checkBackends);
        of("HorizontalPodAutoscaler").forEach(this::checkTarget);
        return findings;
    }

    private Stream<JsonNode> of(String kind) {
        return resources.stream().filter(one -> one.path("kind").asText().equals(kind));
    }

    private Optional<JsonNode> find(String kind, String namespace, String name) {
        return of(kind).filter(one -> one.at("/metadata/name").asText().equals(name))
                .filter(one -> one.at("/metadata/namespace").asText().equals(namespace))
                .findAny();
    }

    private static String namespaceOf(JsonNode resource) {
        return resource.at("/metadata/namespace").asText();
    }

    private void checkKeys(JsonNode resource) {
        for (JsonNode container : resource.at("/spec/template/spec/containers")) {
            for (JsonNode source : container.path("envFrom")) {
                String name = source.at("/configMapRef/name").asText();
                if (find("ConfigMap", namespaceOf(resource), name).isEmpty()) {
                    report(resource, "reads settings that are not there: " + name);
                }
            }
            container.path("env").forEach(env -> checkKey(resource, env.path("valueFrom")));
        }
    }

    private void checkKey(JsonNode resource, JsonNode from) {
        JsonNode secret = from.path("secretKeyRef");
        JsonNode setting = from.path("configMapKeyRef");
        JsonNode reference = secret.isMissingNode() ? setting : secret;
        if (reference.isMissingNode() || reference.path("optional").asBoolean()) {
            return;
        }
        String name = reference.path("name").asText();
        String key = reference.path("key").asText();
        boolean isThere = Stream.of("ConfigMap", "Secret", "ExternalSecret")
                .filter(kind -> kind.equals("ConfigMap") == secret.isMissingNode())
                .flatMap(kind -> find(kind, namespaceOf(resource), name).stream())
                .anyMatch(kept -> kept.path("data").has(key)
                        || kept.path("stringData").has(key)
                        || kept.at("/spec/target/template/data").has(key));
        if (!isThere) {
            report(resource, "reads a key that is not there: " + name + "/" + key);
        }
    }

    private void checkAddresses(JsonNode settings) {
        settings.path("data").properties().forEach(entry -> {
            Matcher address = INSIDE.matcher(entry.getValue().asText());
            if (address.find() && !address.group(1).equals("localhost")) {
                String namespace = Optional.ofNullable(address.group(2)).orElse(namespaceOf(settings));
                checkService(settings, namespace, address.group(1), Integer.parseInt(address.group(3)));
            }
        });
    }

    private void checkService(JsonNode from, String namespace, String name, int port) {
        boolean isThere = find("Service", namespace, name).stream()
                .flatMap(service -> OwnRules.stream(service.at("/spec/ports")))
                .anyMatch(offered -> offered.path("port").asInt() == port);
        if (!isThere) {
            report(from, "names a service that is not there: " + name + "." + namespace + ":" + port);
        }
    }

    private void checkBackends(JsonNode ingress) {
        for (JsonNode path : ingress.at("/spec/rules/0/http/paths")) {
            String name = path.at("/backend/service/name").asText();
            if (find("Service", namespaceOf(ingress), name).isEmpty()) {
                report(ingress, "names a service that is not there: " + name);
            }
        }
    }

    private void checkTarget(JsonNode autoscaler) {
        String name = autoscaler.at("/spec/scaleTargetRef/name").asText();
        if (find("Deployment", namespaceOf(autoscaler), name).isEmpty()) {
            report(autoscaler, "scales a deployment that is not there: " + name);
        }
    }

    private void checkSelector(JsonNode resource, JsonNode selector) {
        boolean selects = Stream.concat(labelsOfPods(namespaceOf(resource)), labelsOfOperatorsPods())
                .anyMatch(labels -> selector.properties().stream()
                        .allMatch(entry -> entry.getValue().equals(labels.path(entry.getKey()))));
        if (!selects) {
            report(resource, "selects no pod: " + selector);
        }
    }

    private Stream<JsonNode> labelsOfPods(String namespace) {
        return resources.stream()
                .filter(OwnRules::hasPods)
                .filter(resource -> namespaceOf(resource).equals(namespace))
                .map(resource -> resource.at("/spec/template/metadata/labels"));
    }

    /** What the operators write on the pods that they make. */
    private Stream<JsonNode> labelsOfOperatorsPods() {
        return Stream.concat(
                of("Keycloak").map(_ -> Pods.labels("app", "keycloak")),
                of("RabbitmqCluster")
                        .map(cluster -> Pods.labels(
                                "app.kubernetes.io/name",
                                cluster.at("/metadata/name").asText())));
    }

    private void report(JsonNode resource, String finding) {
        findings.add(OwnRules.nameOf(resource) + " " + finding);
    }
}
