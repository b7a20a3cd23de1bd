package cn.huiyin.localstack.backing;

import java.nio.charset.StandardCharsets;
import org.apache.commons.io.IOUtils;
import org.apache.commons.io.function.Uncheck;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The realm that ships, plus what only demonstration and tests may have: accounts with a known password, a
 * client that takes passwords, pages on any loopback port, and registration by everybody, whose e-mail nobody could
 * send.
 */
final class DemoRealm {

    private static final String SHIPPED = "huiyin-realm.json";
    private static final String DEMO = "demo-realm.json";
    private static final String USERS = "huiyin-users-0.json";
    private static final JsonMapper MAPPER = new JsonMapper();

    private DemoRealm() {}

    static String text() {
        ObjectNode realm = read(SHIPPED);
        ArrayNode clients = (ArrayNode) realm.get("clients");
        ObjectNode demo = read(DEMO);
        realm.setAll((ObjectNode) demo.get("realm"));
        demo.get("clients").forEach(client -> layOver(clients, (ObjectNode) client));
        ((ArrayNode) realm.get("users")).addAll((ArrayNode) read(USERS).get("users"));
        return realm.toPrettyString();
    }

    private static void layOver(ArrayNode clients, ObjectNode client) {
        for (JsonNode shipped : clients) {
            if (shipped.get("clientId").equals(client.get("clientId"))) {
                ((ObjectNode) shipped).setAll(client);
                return;
            }
        }
        clients.add(client);
    }

    private static ObjectNode read(String file) {
        return Uncheck.get(() ->
                (ObjectNode) MAPPER.readTree(IOUtils.resourceToString("/keycloak/" + file, StandardCharsets.UTF_8)));
    }
}
