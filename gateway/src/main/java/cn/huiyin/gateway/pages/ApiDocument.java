package cn.huiyin.gateway.pages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The interface as a caller sees it: the public paths of all services in one OpenAPI document, with the schemas that
 * these paths use. A schema name that two services use differently is prefixed with the service's name.
 */
final class ApiDocument {

    private static final String PUBLIC = "/api/";
    private static final String COMPONENTS = "#/components/";

    private final ObjectNode document = JsonMapper.shared().createObjectNode();
    private final ObjectNode paths = JsonMapper.shared().createObjectNode();
    private final ObjectNode components = JsonMapper.shared().createObjectNode();
    private final Set<String> operations = new TreeSet<>();

    private ApiDocument() {}

    /** @param services the documents of the services, by the name of the service */
    static ObjectNode merged(Map<String, JsonNode> services) {
        ApiDocument merged = new ApiDocument();
        new TreeMap<>(services).forEach((service, part) -> merged.add(service, (ObjectNode) part.deepCopy()));
        return merged.finished();
    }

    private void add(String service, ObjectNode part) {
        Map<String, String> renamed = new TreeMap<>();
        part.path("components")
                .forEachEntry((kind, named) -> named.forEachEntry((name, value) -> {
                    JsonNode known = components.path(kind).path(name);
                    boolean taken = !known.isMissingNode() && !known.equals(value);
                    String free = taken ? service + "-" + name : name;
                    if (taken) {
                        renamed.put(COMPONENTS + kind + "/" + name, COMPONENTS + kind + "/" + free);
                    }
                    components.withObjectProperty(kind).set(free, value);
                }));
        part.path("paths").forEachEntry((path, item) -> {
            if (path.startsWith(PUBLIC)) {
                item.forEach(operation -> nameOnce(service, operation, part));
                paths.set(path, item);
            }
        });
        rename(part, renamed);
    }

    /** Operation ids are unique in a document; the security of a whole service moves to each of its operations. */
    private void nameOnce(String service, JsonNode operation, ObjectNode part) {
        if (!(operation instanceof ObjectNode fields) || !fields.has("operationId")) {
            return;
        }
        String id = fields.path("operationId").asString();
        if (!operations.add(id)) {
            fields.put("operationId", service + "-" + id);
        }
        if (part.has("security") && !fields.has("security")) {
            fields.set("security", part.get("security"));
        }
    }

    private static void rename(JsonNode node, Map<String, String> renamed) {
        if (node instanceof ObjectNode fields) {
            for (String field : fields.propertyNames().toArray(String[]::new)) {
                JsonNode value = fields.get(field);
                if (value.isString() && renamed.containsKey(value.asString())) {
                    fields.put(field, renamed.get(value.asString()));
                }
            }
        }
        node.forEach(child -> rename(child, renamed));
    }

    private ObjectNode finished() {
        keepWhatIsUsed();
        document.put("openapi", "3.1.0");
        document.putObject("info").put("title", "Huiyin 回音").put("version", "1");
        ((ArrayNode) document.putArray("servers")).addObject().put("url", "/");
        document.set("paths", paths);
        document.set("components", components);
        return document;
    }

    private void keepWhatIsUsed() {
        Set<String> used = new TreeSet<>();
        Deque<JsonNode> unread = new ArrayDeque<>(Set.of(paths));
        while (!unread.isEmpty()) {
            for (String reference : referencesOf(unread.pop())) {
                if (used.add(reference)) {
                    unread.push(document.objectNode()
                            .set("of", components.at(reference.substring(COMPONENTS.length() - 1))));
                }
            }
        }
        components.forEachEntry((kind, named) -> {
            if (!kind.equals("securitySchemes")) {
                Iterator<String> names = ((ObjectNode) named).propertyNames().iterator();
                Set<String> unused = new TreeSet<>();
                names.forEachRemaining(name -> {
                    if (!used.contains(COMPONENTS + kind + "/" + name)) {
                        unused.add(name);
                    }
                });
                ((ObjectNode) named).remove(unused);
            }
        });
    }

    /** {@code $ref} and the mappings of discriminators. */
    private static Set<String> referencesOf(JsonNode node) {
        Set<String> references = new TreeSet<>();
        if (node.isString() && node.asString().startsWith(COMPONENTS)) {
            references.add(node.asString());
        }
        node.forEach(child -> references.addAll(referencesOf(child)));
        return references;
    }
}
