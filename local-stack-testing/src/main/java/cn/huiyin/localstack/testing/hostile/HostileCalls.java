package cn.huiyin.localstack.testing.hostile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Every text that a service takes, by its OpenAPI document: in bodies, addresses and headers, each with every hostile
 * text; and every place of a body with JSON of every other kind.
 */
public final class HostileCalls {

    /** Halves of characters are sent as escapes: they have no form in UTF-8. */
    private static final JsonMapper ASCII =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");
    private static final String JSON_BODY = "application/json";

    private final JsonNode document;
    private final Map<String, String> known;

    private HostileCalls(JsonNode document, Map<String, String> known) {
        this.document = document;
        this.known = known;
    }

    /**
     * @param document of OpenAPI
     * @param known texts that the service knows, by name of property or parameter, so that a call gets beyond the first
     *     check
     */
    public static List<HostileCall> of(Path document, Map<String, String> known) {
        return new HostileCalls(new JsonMapper().readTree(document), known)
                .calls()
                .toList();
    }

    private Stream<HostileCall> calls() {
        return document.path("paths").properties().stream().flatMap(path -> path.getValue().properties().stream()
                .filter(operation -> METHODS.contains(operation.getKey()))
                .flatMap(operation ->
                        calls(operation.getKey().toUpperCase(Locale.ROOT), path.getKey(), operation.getValue())));
    }

    private Stream<HostileCall> calls(String method, String route, JsonNode operation) {
        JsonNode schema =
                operation.path("requestBody").path("content").path(JSON_BODY).path("schema");
        List<JsonNode> bodies = schema.isMissingNode()
                ? List.of()
                : new SampleBodies(document, known).of(schema).toList();
        String body = bodies.isEmpty() ? "" : ASCII.writeValueAsString(bodies.getFirst());
        Stream<HostileCall> inParameters = operation
                .path("parameters")
                .valueStream()
                .filter(parameter -> isText(parameter.path("schema")))
                .flatMap(parameter -> each(text -> inParameter(method, route, parameter, body, text)));
        Stream<HostileCall> inBodies = bodies.stream().flatMap(sample -> places(sample, "")
                .flatMap(place -> each(text -> inBody(method, route, sample, place, text))));
        Stream<HostileCall> ofOtherShape = bodies.stream().flatMap(sample -> shapes(method, route, sample));
        return Stream.of(inParameters, inBodies, ofOtherShape).flatMap(calls -> calls);
    }

    private interface Making {
        HostileCall with(HostileText text);
    }

    private static Stream<HostileCall> each(Making making) {
        return Arrays.stream(HostileText.values()).map(making::with);
    }

    private HostileCall inBody(String method, String route, JsonNode sample, String place, HostileText text) {
        JsonNode hostile = JsonNodeFactory.instance.stringNode(text.text());
        return inBody(method, route, replaced(sample, "", place, hostile), place, text.name());
    }

    private Stream<HostileCall> shapes(String method, String route, JsonNode sample) {
        return HostileShape.places(sample).flatMap(place -> Arrays.stream(HostileShape.values())
                .map(shape -> inBody(method, route, replaced(sample, place, shape), place, shape.name())));
    }

    private HostileCall inBody(String method, String route, JsonNode body, String place, String input) {
        String written = ASCII.writeValueAsString(body);
        return new HostileCall(method, route, target(route, "", ""), Map.of(), written, place, input);
    }

    /** The body with JSON of another kind in one place. */
    public static JsonNode replaced(JsonNode body, String place, HostileShape shape) {
        return replaced(body, "", place, shape.insteadOf(body.at(place)));
    }

    private HostileCall inParameter(String method, String route, JsonNode parameter, String body, HostileText text) {
        String name = parameter.path("name").asString();
        String said = shortened(text.text());
        String place = parameter.path("in").asString() + " " + name;
        return switch (parameter.path("in").asString()) {
            case "header" ->
                new HostileCall(
                        method, route, target(route, "", ""), Map.of(name, inHeader(said)), body, place, text.name());
            case "path" ->
                new HostileCall(method, route, target(route, name, said), Map.of(), body, place, text.name());
            default ->
                new HostileCall(
                        method,
                        route,
                        target(route, "", "") + "?" + name + "=" + encoded(said),
                        Map.of(),
                        body,
                        place,
                        text.name());
        };
    }

    /** @param hostile the variable that gets the text; the others get what the service knows, or a word */
    private String target(String route, String hostile, String text) {
        return Arrays.stream(route.split("/"))
                .map(step -> !step.startsWith("{")
                        ? step
                        : step.equals("{" + hostile + "}")
                                ? encoded(text)
                                : encoded(known.getOrDefault(step.substring(1, step.length() - 1), "x")))
                .collect(Collectors.joining("/"));
    }

    private static boolean isText(JsonNode schema) {
        return schema.path("type").asString("string").equals("string");
    }

    /** Where texts stand in a body, as JSON pointers. */
    private static Stream<String> places(JsonNode body, String at) {
        if (body.isString()) {
            return Stream.of(at);
        }
        if (body.isArray()) {
            return body.valueStream().flatMap(item -> places(item, at + "/0"));
        }
        return body.properties().stream()
                .filter(property -> !property.getKey().equals("act"))
                .flatMap(property -> places(property.getValue(), at + "/" + property.getKey()));
    }

    private static JsonNode replaced(JsonNode body, String at, String place, JsonNode hostile) {
        if (at.equals(place)) {
            return hostile;
        }
        if (body instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.properties()
                    .forEach(property -> copy.set(
                            property.getKey(),
                            replaced(property.getValue(), at + "/" + property.getKey(), place, hostile)));
            return copy;
        }
        if (body instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> copy.add(replaced(item, at + "/0", place, hostile)));
            return copy;
        }
        return body;
    }

    /** No longer than an address may be. */
    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), 600));
    }

    private static String encoded(String text) {
        return text.codePoints().mapToObj(HostileCalls::encoded).collect(Collectors.joining());
    }

    /** Half of a character as the three bytes that it would have: bytes that are no UTF-8. */
    private static String encoded(int character) {
        if (Character.getType(character) != Character.SURROGATE) {
            return URLEncoder.encode(Character.toString(character), StandardCharsets.UTF_8)
                    .replace("+", "%20");
        }
        return "%%%02X%%%02X%%%02X"
                .formatted(0xE0 | character >> 12, 0x80 | character >> 6 & 0x3F, 0x80 | character & 0x3F);
    }

    /** What a client can put into a header at all. */
    private static String inHeader(String text) {
        return text.replaceAll("[^\\x20-\\x7e]", "?").strip();
    }
}
