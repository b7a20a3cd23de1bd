package cn.huiyin.platform.openapi;

import cn.huiyin.platform.identity.Route;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Describes in the document what the platform does on every route: an actor comes from the token and is no parameter,
 * failures are problem documents, a stream is text; the container's route for errors is left out.
 */
final class PlatformDescription {

    static final String SCHEMAS = "#/components/schemas/";
    private static final String TOKEN = "accessToken";

    private PlatformDescription() {}

    static void describe(ObjectNode document, List<Route> routes) {
        ObjectNode paths = document.withObject("/paths");
        paths.remove("/error");
        routes.forEach(route -> {
            // The library's own routes do not belong to the service.
            if (paths.path(route.path()).path(method(route)) instanceof ObjectNode operation) {
                describeOperation(operation, route);
            }
        });
        document.withObject("/components/schemas").remove("SseEmitter");
        if (!paths.findValues(TOKEN).isEmpty()) {
            document.withObject("/components/securitySchemes/" + TOKEN)
                    .put("type", "http")
                    .put("scheme", "bearer")
                    .put("bearerFormat", "JWT")
                    .put("description", "An access token of the identity server, with the audience huiyin.");
        }
        describeTexts(document);
    }

    private static String method(Route route) {
        return route.method().name().toLowerCase(Locale.ROOT);
    }

    private static void describeOperation(ObjectNode operation, Route route) {
        nameToken(operation);
        operation.path("responses").forEach(response -> describeStream(response.path("content")));
        ProblemAnswers.describe(operation, route);
    }

    /** Other ways of authentication, which a service adds itself, are listed beside the token. */
    private static void nameToken(ObjectNode operation) {
        JsonNode token = operation.remove(OpenApiConfiguration.TOKEN);
        if (operation.has("security")) {
            return;
        }
        if (token == null) {
            operation.putArray("security");
        } else if (token.asString().equals("optional")) {
            operation.putArray("security").addObject();
            operation.withArray("security").addObject().putArray(TOKEN);
        } else {
            operation.putArray("security").addObject().putArray(TOKEN);
        }
    }

    private static void describeStream(JsonNode content) {
        if (content.path("text/event-stream") instanceof ObjectNode stream) {
            stream.putObject("schema").put("type", "string");
        }
    }

    /** Javadoc comes with line breaks and HTML, a pattern of Bean Validation without its anchors. */
    private static void describeTexts(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(property -> {
                if (property.getValue() instanceof StringNode text) {
                    property.setValue(StringNode.valueOf(plain(property.getKey(), text.asString())));
                }
            });
        }
        node.forEach(PlatformDescription::describeTexts);
    }

    private static String plain(String name, String text) {
        return switch (name) {
            case "description", "summary" ->
                text.replaceAll("\\s+", " ").replaceAll("</?code>", "`").strip();
            case "pattern" -> text.startsWith("^") || text.equals("\\S") ? text : "^(?:" + text + ")$";
            default -> text;
        };
    }
}
