package cn.huiyin.operator;

import cn.huiyin.contracts.HotlineSignature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends an export to the platform and passes each row's outcome on as soon as it arrives. */
final class HotlineImport {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String url;
    private final HotlineSignature signature;

    /** @param url the gateway's address @param secret shared with the hotline */
    HotlineImport(String url, String secret) {
        this.url = url;
        this.signature = new HotlineSignature(secret, InstantSource.system());
    }

    /** @throws Failure when the platform is away, refuses the file as a whole, or breaks off */
    void send(ImportRequest request, ImportReport report) {
        try {
            HttpResponse<Stream<String>> response = client.send(signed(request), BodyHandlers.ofLines());
            try (Stream<String> lines = response.body()) {
                if (response.statusCode() != 200) {
                    throw new Failure(refusal(response.statusCode(), lines.collect(Collectors.joining("\n"))));
                }
                lines.filter(line -> !line.isBlank()).map(JSON::readTree).forEach(report::add);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Failure("The platform at " + url + " does not answer, or broke off: is it running (./run)?", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Failure("The import was interrupted; run it again, what is known is not registered twice.");
        }
        report.requireSummary();
    }

    /** @throws Failure when the platform is away or refuses the file as a whole */
    JsonNode preview(ImportRequest request) {
        try {
            HttpResponse<String> response = client.send(signed(request), BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new Failure(refusal(response.statusCode(), response.body()));
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new Failure("The platform at " + url + " does not answer, or broke off: is it running (./run)?", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Failure("The preview was interrupted.");
        }
    }

    private HttpRequest signed(ImportRequest request) throws IOException {
        String target = request.target();
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(url + target))
                .header("Content-Type", request.contentType())
                .header("Accept", request.dryRun() ? "application/json" : "application/x-ndjson")
                .POST(BodyPublishers.ofFile(request.file()));
        signature
                .headers("POST", target, HotlineSignature.digest(request.file()))
                .forEach(builder::header);
        return builder.build();
    }

    private static String refusal(int status, String body) {
        try {
            JsonNode problem = JSON.readTree(body);
            String detail = problem.path("detail").asString("");
            return "The file was refused (" + problem.path("code").asString("status " + status) + ")"
                    + (detail.isEmpty() ? "." : ": " + detail);
        } catch (JacksonException _) {
            return "The file was refused with status " + status + ".";
        }
    }
}
