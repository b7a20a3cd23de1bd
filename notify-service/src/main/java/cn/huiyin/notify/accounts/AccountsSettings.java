package cn.huiyin.notify.accounts;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the identity server is asked about accounts.
 *
 * @param tokens where the realm gives tokens to services, e.g.
 *     {@code https://id.example.org/realms/huiyin/protocol/openid-connect/token}; tells server and realm
 * @param clientId the client that may administer users
 * @param clientSecret its secret; without one nobody can be administered here
 * @param connectTimeout longest time until a connection stands
 * @param readTimeout longest time until an answer has come
 */
@ConfigurationProperties("huiyin.accounts")
record AccountsSettings(
        URI tokens, String clientId, String clientSecret, Duration connectTimeout, Duration readTimeout) {

    private static final String REALMS = "/realms/";

    AccountsSettings {
        if (!tokens.toString().contains(REALMS)) {
            throw new IllegalArgumentException("huiyin.accounts.tokens: %s (expected: …/realms/…)".formatted(tokens));
        }
    }

    /** The address of the server itself. */
    String server() {
        return tokens.toString().substring(0, tokens.toString().indexOf(REALMS));
    }

    String realm() {
        String behind = tokens.toString().substring(server().length() + REALMS.length());
        return behind.split("/", 2)[0];
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "AccountsSettings[" + tokens + ", " + clientId + "]";
    }
}
