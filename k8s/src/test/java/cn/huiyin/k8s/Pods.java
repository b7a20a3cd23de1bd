package cn.huiyin.k8s;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.kubernetes.api.model.GenericKubernetesResource;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.util.stream.Stream;

/** The pods that a deployment or job would make. */
final class Pods {

    private Pods() {}

    static Stream<GenericKubernetesResource> ofTemplate(GenericKubernetesResource resource) {
        JsonNode template = tree(resource).path("spec").path("template");
        if (!template.path("spec").has("containers")) {
            return Stream.empty();
        }
        ObjectNode pod = Serialization.jsonMapper().createObjectNode();
        pod.put("apiVersion", "v1").put("kind", "Pod");
        pod.set("metadata", template.path("metadata").deepCopy());
        ((ObjectNode) pod.get("metadata"))
                .put("name", resource.getMetadata().getName())
                .put("namespace", resource.getMetadata().getNamespace());
        pod.set("spec", template.get("spec"));
        return Stream.of(Serialization.unmarshal(pod.toString(), GenericKubernetesResource.class));
    }

    static JsonNode labels(String name, String value) {
        return Serialization.jsonMapper().createObjectNode().put(name, value);
    }

    static JsonNode tree(HasMetadata resource) {
        return Serialization.jsonMapper().valueToTree(resource);
    }
}
