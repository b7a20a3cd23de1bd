package cn.huiyin.k8s;

import io.fabric8.kubernetes.api.model.apiextensions.v1.CustomResourceDefinition;
import io.fabric8.kubernetes.api.model.apiextensions.v1.CustomResourceDefinitionBuilder;
import io.fabric8.kubernetes.api.model.apiextensions.v1.JSONSchemaProps;
import io.fabric8.kubernetes.api.model.apiextensions.v1.JSONSchemaPropsBuilder;
import io.fabric8.kubernetes.client.utils.Serialization;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Definitions for the kinds in {@code operators/kinds.yaml}, since the operators are not on the test's API server. */
final class OperatorKinds {

    private OperatorKinds() {}

    record Kind(String group, String version, String kind, String plural, JSONSchemaProps spec) {}

    static List<CustomResourceDefinition> definitions() {
        try (InputStream file = OperatorKinds.class.getResourceAsStream("/operators/kinds.yaml")) {
            Kind[] kinds = Serialization.unmarshal(new String(file.readAllBytes(), "UTF-8"), Kind[].class);
            return List.of(kinds).stream().map(OperatorKinds::definition).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CustomResourceDefinition definition(Kind kind) {
        kind.spec().setType("object");
        JSONSchemaProps schema = new JSONSchemaPropsBuilder()
                .withType("object")
                .addToProperties("spec", kind.spec())
                .withRequired("spec")
                .build();
        return new CustomResourceDefinitionBuilder()
                .withNewMetadata()
                .withName(kind.plural() + "." + kind.group())
                .endMetadata()
                .withNewSpec()
                .withGroup(kind.group())
                .withScope("Namespaced")
                .withNewNames()
                .withKind(kind.kind())
                .withPlural(kind.plural())
                .endNames()
                .addNewVersion()
                .withName(kind.version())
                .withServed(true)
                .withStorage(true)
                .withNewSchema()
                .withOpenAPIV3Schema(schema)
                .endSchema()
                .endVersion()
                .endSpec()
                .build();
    }
}
