package cn.huiyin.operator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The administrators' routes for checks of the histories. */
final class HistoryChecks {

    private static final String PATH = "/api/admin/history-checks";
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Platform platform;

    HistoryChecks(Platform platform) {
        this.platform = platform;
    }

    /** Requests a check, or returns the running one. */
    JsonNode start() {
        return call(request(PATH).POST(BodyPublishers.noBody()));
    }

    JsonNode show(String id) {
        return call(request(PATH + "/" + id).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(platform.gateway() + path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + platform.adminToken().get());
    }

    private JsonNode call(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new Failure(request.uri() + " answered " + response.statusCode() + ".");
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new Failure(request.uri() + " does not answer: does the platform run?", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Failure("It was interrupted.");
        }
    }
}
