package cn.huiyin.localstack.accounts;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.json.JsonValue;
import cn.huiyin.localstack.process.Await;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Access tokens from the identity server for demonstration and tests, by password grant. Each is kept and given again
 * until shortly before it runs out, because checking a password is slow by design.
 */
public final class Tokens {

    private static final String CLIENT = "huiyin-tests";
    private static final Duration MARGIN = Duration.ofSeconds(60);
    private static final int REFUSED = 400;
    private static final Duration REFUSED_FOR = Duration.ofSeconds(4);
    /** So that a password that is wrong is not tried so often that the account is locked. */
    private static final Duration PAUSE = Duration.ofMillis(500);

    private record Kept(String token, Instant until) {}

    private final String issuer;
    private final Map<String, Kept> kept = new HashMap<>();

    /** @param issuer the realm's address */
    public Tokens(String issuer) {
        this.issuer = issuer;
    }

    public String of(DemoAccount account) {
        return of(account.username());
    }

    /** A token of the account of this name, which has the demo password. */
    public synchronized String of(String username) {
        String form = "grant_type=password&scope=openid&client_id=%s&username=%s&password=%s";
        Kept known = kept.get(username);
        if (known == null || !Instant.now().isBefore(known.until())) {
            known = fetch(form.formatted(CLIENT, encoded(username), DemoAccount.PASSWORD));
            kept.put(username, known);
        }
        return known.token();
    }

    public Map<String, String> headers(String username) {
        return Map.of("Authorization", "Bearer " + of(username));
    }

    /** A token of a confidential client itself, such as {@code huiyin-notify}. */
    public String ofClient(String client, String secret) {
        String form = "grant_type=client_credentials&client_id=%s&client_secret=%s";
        return fetch(form.formatted(client, encoded(secret))).token();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Kept fetch(String form) {
        Reply reply = answerTo(form);
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

    /**
     * The identity server refuses a sign-in while another process signs the same account in; then it is asked again.
     */
    private Reply answerTo(String form) {
        Map<String, String> headers = Map.of("Content-Type", "application/x-www-form-urlencoded");
        AtomicReference<Reply> reply = new AtomicReference<>();
        Await.until(REFUSED_FOR, PAUSE, () -> {
            reply.set(Web.post(issuer + "/protocol/openid-connect/token", headers, form));
            return reply.get().status() != REFUSED;
        });
        return reply.get();
    }
}
