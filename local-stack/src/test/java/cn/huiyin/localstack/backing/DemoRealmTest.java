package cn.huiyin.localstack.backing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.localstack.json.Json;
import cn.huiyin.localstack.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.io.IOUtils;
import org.junit.jupiter.api.Test;

class DemoRealmTest {

    @Test
    void shipsNoAccountNoPasswordGrantAndNoForeignOrigin() throws IOException {
        JsonValue shipped = Json.read(IOUtils.resourceToString("/keycloak/huiyin-realm.json", StandardCharsets.UTF_8));

        assertThat(shipped.get("users").items()).allSatisfy(user -> {
            assertThat(user.get("serviceAccountClientId").exists()).isTrue();
            assertThat(user.get("credentials").exists()).isFalse();
        });
        assertThat(shipped.get("clients").items()).isNotEmpty().allSatisfy(client -> {
            assertThat(client.get("directAccessGrantsEnabled").isTrue()).isFalse();
            assertThat(texts(client.get("webOrigins"))).doesNotContain("*");
            assertThat(texts(client.get("redirectUris")))
                    .allSatisfy(address -> assertThat(address).startsWith("${HUIYIN_PUBLIC_URL}/"));
        });
    }

    @Test
    void shipsWithRegistrationClosedAndLetsInNoUnverifiedAddressOnceItIsOpened() throws IOException {
        JsonValue shipped = Json.read(IOUtils.resourceToString("/keycloak/huiyin-realm.json", StandardCharsets.UTF_8));

        assertThat(shipped.get("registrationAllowed").exists()).isTrue();
        assertThat(shipped.get("registrationAllowed").isTrue()).isFalse();
        assertThat(shipped.get("verifyEmail").isTrue()).isTrue();
    }

    @Test
    void opensRegistrationForDemonstrationAlone() {
        JsonValue realm = Json.read(DemoRealm.text());

        assertThat(realm.get("registrationAllowed").isTrue()).isTrue();
        assertThat(realm.get("verifyEmail").isTrue()).isFalse();
    }

    @Test
    void letsTheClientForAccountsKeepUsersAndReadTheRealmAndNoMore() throws IOException {
        JsonValue shipped = Json.read(IOUtils.resourceToString("/keycloak/huiyin-realm.json", StandardCharsets.UTF_8));

        assertThat(shipped.get("users").items())
                .filteredOn(user -> user.get("clientRoles").exists())
                .singleElement()
                .satisfies(user -> {
                    assertThat(user.get("serviceAccountClientId").textOrEmpty()).isEqualTo("huiyin-accounts");
                    assertThat(user.get("realmRoles").exists()).isFalse();
                    assertThat(texts(user.get("clientRoles").get("realm-management")))
                            .containsExactly("manage-users", "view-realm");
                });
    }

    @Test
    void laysDemoClientsAndAccountsOverTheShippedRealm() {
        JsonValue realm = Json.read(DemoRealm.text());

        JsonValue web = client(realm, "huiyin-web");
        assertThat(texts(web.get("redirectUris"))).contains("http://127.0.0.1/*");
        assertThat(web.get("attributes").get("pkce.code.challenge.method").textOrEmpty())
                .isEqualTo("S256");
        assertThat(client(realm, "huiyin-tests")
                        .get("directAccessGrantsEnabled")
                        .isTrue())
                .isTrue();
        assertThat(realm.get("users").items())
                .extracting(user -> user.get("username").textOrEmpty())
                .contains("service-account-huiyin-notify", "citizen-li");
    }

    private static JsonValue client(JsonValue realm, String id) {
        return realm.get("clients").items().stream()
                .filter(client -> client.get("clientId").textOrEmpty().equals(id))
                .findAny()
                .orElseThrow();
    }

    private static List<String> texts(JsonValue list) {
        return list.items().stream().map(JsonValue::textOrEmpty).toList();
    }
}
