package cn.huiyin.operator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The dead-letter endpoints of all services as one: each queue belongs to one service. */
final class DeadLetters {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Platform platform;

    DeadLetters(Platform platform) {
        this.platform = platform;
    }

    /** How many messages lie in each queue. */
    SortedMap<String, Long> counts() {
        SortedMap<String, Long> counts = new TreeMap<>();
        platform.services().forEach(service -> countsOf(service)
                .propertyStream()
                .forEach(queue -> counts.put(queue.getKey(), queue.getValue().asLong())));
        return counts;
    }

    /** The first hundred of one queue. */
    List<JsonNode> list(String queue) {
        return call(HttpRequest.newBuilder(endpoint(queue)).GET()).valueStream().toList();
    }

    /** @return how many were sent back */
    long replay(String queue, Optional<String> id) {
        String body =
                JSON.writeValueAsString(id.map(value -> Map.of("id", value)).orElse(Map.of()));
        return call(HttpRequest.newBuilder(endpoint(queue))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)))
                .path("replayed")
                .asLong();
    }

    private URI endpoint(String queue) {
        return platform.services().stream()
                .filter(service -> countsOf(service).has(queue))
                .map(service -> URI.create(service + "/actuator/dlq/" + queue))
                .findFirst()
                .orElseThrow(() -> new Failure("No service has a queue " + queue + "; huiyin dlq list names them."));
    }

    private JsonNode countsOf(String service) {
        return call(
                HttpRequest.newBuilder(URI.create(service + "/actuator/dlq")).GET());
    }

    private JsonNode call(HttpRequest.Builder builder) {
        HttpRequest request = builder.header(
                        "Authorization", "Bearer " + platform.adminToken().get())
                .build();
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new Failure(request.uri() + " answered " + response.statusCode()
                        + (response.statusCode() == 401 ? ": HUIYIN_ADMIN_TOKEN is not a valid token." : "."));
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new Failure(request.uri() + " does not answer: does the service run?", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Failure("It was interrupted.");
        }
    }
}
