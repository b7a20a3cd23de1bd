package cn.huiyin.localstack.testing.hostile;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Bodies as the schemas of an OpenAPI document describe them: with every property, since each takes a text that could
 * break something; of several schemas one body each.
 */
final class SampleBodies {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String REFERENCE = "#/components/schemas/";

    private final JsonNode schemas;
    private final Map<String, String> known;
    private final Deque<String> open = new ArrayDeque<>();

    /** @param known texts that a service knows, by name of the property, e.g. the code of an office */
    SampleBodies(JsonNode document, Map<String, String> known) {
        schemas = document.path("components").path("schemas");
        this.known = known;
    }

    Stream<JsonNode> of(JsonNode schema) {
        JsonNode resolved = resolved(schema);
        return resolved.has("oneOf")
                ? resolved.path("oneOf").valueStream().flatMap(this::of)
                : Stream.of(sample("", resolved));
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? schemas.path(schema.path("$ref").asString().substring(REFERENCE.length())) : schema;
    }

    private JsonNode sample(String name, JsonNode given) {
        String reference = given.path("$ref").asString("");
        if (!reference.isEmpty() && open.contains(reference)) {
            return JSON.objectNode();
        }
        open.push(reference);
        try {
            return ofType(name, resolved(given));
        } finally {
            open.pop();
        }
    }

    private JsonNode ofType(String name, JsonNode schema) {
        if (schema.has("oneOf")) {
            return sample(name, schema.path("oneOf").path(0));
        }
        return switch (schema.path("type").asString("object")) {
            case "string" -> JSON.stringNode(text(name, schema));
            case "boolean" -> JSON.booleanNode(true);
            case "integer", "number" ->
                JSON.numberNode(Math.max(1, schema.path("minimum").asInt(1)));
            case "array" -> list(name, schema);
            default -> object(schema);
        };
    }

    private ArrayNode list(String name, JsonNode schema) {
        return JSON.arrayNode().add(sample(name, schema.path("items")));
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = JSON.objectNode();
        schema.path("properties")
                .properties()
                .forEach(property -> object.set(property.getKey(), sample(property.getKey(), property.getValue())));
        return object;
    }

    private String text(String name, JsonNode schema) {
        return Optional.ofNullable(known.get(name))
                .or(() -> schema.path("enum").valueStream().findFirst().map(JsonNode::asString))
                .or(() -> Optional.ofNullable(schema.path("example").asString(null)))
                .orElse("夜间施工。");
    }
}
