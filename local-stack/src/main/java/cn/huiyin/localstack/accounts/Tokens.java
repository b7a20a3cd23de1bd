package cn.huiyin.localstack.accounts;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Access tokens from the identity server for demonstration and tests, by password grant. Each is kept and given again
 * until shortly before it runs out, because checking a password is slow by design.
 */
public final class Tokens {

    private static final String CLIENT = "huiyin-tests";
    private static final Duration MARGIN = Duration.ofSeconds(60);

    private record Kept(String token, Instant until) {}

    private final String issuer;
    private final Map<String, Kept> kept = new HashMap<>();

    /** @param issuer the realm's address */
    public Tokens(String issuer) {
        this.issuer = issuer;
    }

    /** A token of a demo account. */
    public String of(DemoAccount account) {
        return of(account.username());
    }

    /** A token of the account of this name, which has the demo password. */
    public synchronized String of(String username) {
        return Optional.ofNullable(kept.get(username))
                .filter(token -> Instant.now().isBefore(token.until()))
                .orElseGet(() -> fetchAndKeep(username))
                .token();
    }

    /** The headers of a call made by this account. */
    public Map<String, String> headers(String username) {
        return Map.of("Authorization", "Bearer " + of(username));
    }

    /** A token of a confidential client itself, such as {@code huiyin-notify}. */
    public String ofClient(String client, String secret) {
        return fetch(Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret))
                .token();
    }

    private Kept fetchAndKeep(String username) {
        Kept token = fetch(passwordGrant(username));
        kept.put(username, token);
        return token;
    }

    private static Map<String, String> passwordGrant(String username) {
        return Map.of(
                "grant_type",
                "password",
                "client_id",
                CLIENT,
                "username",
                username,
                "password",
                DemoAccount.PASSWORD,
                "scope",
                "openid");
    }

    private Kept fetch(Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        Reply reply = Web.post(
                issuer + "/protocol/openid-connect/token",
                Map.of("Content-Type", "application/x-www-form-urlencoded"),
                body);
        JsonValue answer = reply.json();
        if (!reply.ok()) {
            throw new StackFailure("The identity server at " + issuer + " gave no token: status " + reply.status() + " "
                    + answer.get("error_description").textOrEmpty() + ".");
        }
        Duration life = Duration.ofSeconds(answer.get("expires_in").number());
        return new Kept(
                answer.get("access_token").textOrEmpty(),
                Instant.now().plus(life).minus(MARGIN));
    }
}
