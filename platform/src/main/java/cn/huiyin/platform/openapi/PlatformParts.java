package cn.huiyin.platform.openapi;

import java.util.Iterator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Says in the document what the platform does on every route: an actor is a token and no parameter, whatever fails is a
 * problem document, a stream is text; the route to which the container sends its errors is none for callers.
 */
final class PlatformParts {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String TOKEN = "accessToken";

    private PlatformParts() {}

    static void describe(ObjectNode document) {
        ObjectNode paths = document.withObject("/paths");
        paths.remove("/error");
        paths.forEach(path -> path.forEach(operation -> describeOperation(operation.asObject())));
        ObjectNode components = document.withObject("/components");
        components.withObject("/schemas").remove("Actor");
        components.withObject("/schemas").remove("SseEmitter");
        components
                .withObject("/securitySchemes")
                .putObject(TOKEN)
                .put("type", "http")
                .put("scheme", "bearer")
                .put("bearerFormat", "JWT");
    }

    private static void describeOperation(ObjectNode operation) {
        if (operation.path("parameters") instanceof ArrayNode parameters) {
            turnActorIntoToken(operation, parameters);
        }
        ObjectNode responses = operation.withObject("/responses");
        responses.forEach(response -> describeStream(response.path("content").path("text/event-stream")));
        ObjectNode problem = responses.putObject("default").put("description", "A problem (RFC 9457)");
        problem.putObject("content")
                .putObject("application/problem+json")
                .putObject("schema")
                .put("$ref", SCHEMAS + "ProblemDocument");
    }

    private static void turnActorIntoToken(ObjectNode operation, ArrayNode parameters) {
        for (Iterator<JsonNode> all = parameters.iterator(); all.hasNext(); ) {
            JsonNode parameter = all.next();
            if (parameter.path("schema").path("$ref").asString().equals(SCHEMAS + "Actor")) {
                all.remove();
                ArrayNode security = operation.putArray("security");
                if (!parameter.path("required").asBoolean()) {
                    security.addObject();
                }
                security.addObject().putArray(TOKEN);
            }
        }
        if (parameters.isEmpty()) {
            operation.remove("parameters");
        }
    }

    private static void describeStream(JsonNode stream) {
        if (stream instanceof ObjectNode content) {
            content.putObject("schema").put("type", "string");
        }
    }
}
