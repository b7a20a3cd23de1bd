package cn.huiyin.localstack.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Plain calls over HTTP to services on this machine. User and password in an address are sent as basic authorization.
 */
public final class Web {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private Web() {}

    /** For calls that stream. */
    public static HttpClient client() {
        return CLIENT;
    }

    /** No answer is a reply of status 0, not an exception. */
    public static Reply get(String url, Map<String, String> headers) {
        return send("GET", url, headers, "");
    }

    /** Sends a text with the content type that the headers name. */
    public static Reply post(String url, Map<String, String> headers, String body) {
        return send("POST", url, headers, body);
    }

    public static Reply send(String method, String url, Map<String, String> headers, String body) {
        URI uri = URI.create(url);
        String user = uri.getRawUserInfo();
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        user == null ? uri : URI.create(url.replaceFirst(Pattern.quote(user) + "@", "")))
                .timeout(LIMIT);
        if (user != null) {
            byte[] decoded = uri.getUserInfo().getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(decoded));
        }
        headers.forEach(request::header);
        request.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        try {
            return reply(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException _) {
            return Reply.none();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Reply.none();
        }
    }

    private static Reply reply(HttpResponse<String> response) {
        return new Reply(
                response.statusCode(),
                response.body(),
                response.headers().firstValue("ETag"),
                response.headers()
                        .firstValue("Retry-After")
                        .map(wait -> wait.matches("\\d{1,9}") ? Long.parseLong(wait) : 1L)
                        .orElse(0L));
    }
}
