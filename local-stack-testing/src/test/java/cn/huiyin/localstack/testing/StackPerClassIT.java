package cn.huiyin.localstack.testing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.backing.BrokerUri;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.json.Json;
import cn.huiyin.localstack.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@WithLocalStack
class StackPerClassIT {

    private final TestStack stack = TestStack.of(StackPerClassIT.class);

    @Test
    void givesAClassItsOwnDatabaseAndVirtualHost() {
        TestStack other = TestStack.of(String.class);

        assertThat(other.database()).isNotEqualTo(stack.database());
        assertThat(other.rabbitmq()).isNotEqualTo(stack.rabbitmq());
        assertThat(virtualHosts()).contains(stack.database(), other.database());
    }

    @Test
    void namesTheSettingsAsEnvironmentAndAsProperties() {
        assertThat(stack.settings())
                .containsEntry("HUIYIN_MONGODB_DATABASE", stack.database())
                .containsEntry("huiyin.mongodb.database", stack.database())
                .containsEntry("huiyin.oidc.issuer", stack.issuer());
    }

    @Test
    void givesTokensWithRoleOfficeAndAudience() {
        JsonValue claims = claims(stack.tokens().of(DemoAccount.OFFICER_DANZISHI));

        assertThat(claims.get("iss").textOrEmpty()).isEqualTo(stack.issuer());
        assertThat(claims.get("aud").textOrEmpty()).isEqualTo("huiyin");
        assertThat(claims.get("office").textOrEmpty()).isEqualTo("500108006");
        assertThat(claims.get("name").textOrEmpty()).isEqualTo("周立");
        assertThat(roles(claims)).containsExactly("officer");
    }

    @Test
    void givesEveryDemoAccountATokenAndKeepsIt() {
        for (DemoAccount account : DemoAccount.values()) {
            String token = stack.tokens().of(account);

            assertThat(roles(claims(token))).as(account.username()).isNotEmpty();
            assertThat(stack.tokens().of(account)).isSameAs(token);
        }
    }

    @Test
    void givesTheServiceClientTheServiceRole() {
        String secret = stack.settings().get("HUIYIN_SERVICE_CLIENT_SECRET");

        assertThat(roles(claims(stack.tokens().ofClient("huiyin-notify", secret))))
                .contains("service");
    }

    @Test
    void refusesASignInWithoutProofKeyAndWithAForeignAddress() {
        String address =
                stack.issuer() + "/protocol/openid-connect/auth?client_id=huiyin-web&response_type=code&scope=openid";
        String proof = "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256";
        String home = "&redirect_uri=http%3A%2F%2F127.0.0.1%3A8080%2Fcallback";
        String foreign = "&redirect_uri=http%3A%2F%2Fevil.example%2Fcallback";

        assertThat(Web.get(address + home + proof, Map.of()).status()).isEqualTo(200);
        assertThat(Web.get(address + home, Map.of()).status()).isEqualTo(302);
        assertThat(Web.get(address + foreign + proof, Map.of()).status()).isEqualTo(400);
    }

    private List<String> virtualHosts() {
        return Web.get(stack.management() + "/api/vhosts", Map.of()).json().items().stream()
                .map(host -> host.get("name").textOrEmpty())
                .toList();
    }

    private static List<String> roles(JsonValue claims) {
        return claims.get("realm_access").get("roles").items().stream()
                .map(JsonValue::textOrEmpty)
                .toList();
    }

    private static JsonValue claims(String token) {
        byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return Json.read(new String(payload, StandardCharsets.UTF_8));
    }

    @Nested
    class OfANestedClass {

        @Test
        void isThatOfTheOuterOne() {
            assertThat(TestStack.of(OfANestedClass.class)).isSameAs(stack);
            assertThat(BrokerUri.of(stack.rabbitmq()).virtualHost()).isEqualTo(stack.database());
        }
    }
}
