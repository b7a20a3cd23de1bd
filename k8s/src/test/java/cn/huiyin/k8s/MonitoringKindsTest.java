package cn.huiyin.k8s;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.fabric8.openshift.api.model.monitoring.v1.PrometheusRule;
import io.fabric8.openshift.api.model.monitoring.v1.ServiceMonitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the Prometheus operator is given has only fields that the operator knows: read into classes made of its types.
 */
class MonitoringKindsTest {

    private static final Path MONITORING = Manifests.FOLDER.resolve("components/monitoring");
    private static final Map<String, Class<?>> KINDS =
            Map.of("ServiceMonitor", ServiceMonitor.class, "PrometheusRule", PrometheusRule.class);

    /** The classes would put a field that they do not know into a map. */
    private final ObjectMapper strict = JsonMapper.builder()
            .annotationIntrospector(new JacksonAnnotationIntrospector() {
                private static final long serialVersionUID = 1L;

                @Override
                public Boolean hasAnySetter(Annotated annotated) {
                    return false;
                }
            })
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Test
    void everyFieldIsTheOperators() throws IOException {
        List<JsonNode> resources = resources().toList();

        assertThat(resources).hasSizeGreaterThanOrEqualTo(3);
        for (JsonNode resource : resources) {
            assertThat(read(resource)).isNotNull();
        }
    }

    @Test
    void aFieldOfAnotherNameIsNoticed() throws IOException {
        ObjectNode monitor = (ObjectNode) resources()
                .filter(resource -> resource.path("kind").asText().equals("ServiceMonitor"))
                .findFirst()
                .orElseThrow();
        ((ObjectNode) monitor.at("/spec/endpoints/0")).put("intervall", "30s");

        assertThatThrownBy(() -> read(monitor))
                .isInstanceOf(UnrecognizedPropertyException.class)
                .hasMessageContaining("intervall");
    }

    private Object read(JsonNode resource) throws JsonProcessingException {
        return strict.treeToValue(resource, KINDS.get(resource.path("kind").asText()));
    }

    private static Stream<JsonNode> resources() throws IOException {
        String all = Files.readString(MONITORING.resolve("monitors.yaml"))
                + "---\n"
                + Files.readString(MONITORING.resolve("alerts.yaml"));
        return Manifests.read(all).stream()
                .filter(resource -> KINDS.containsKey(resource.getKind()))
                .map(Pods::tree);
    }
}
