package cn.huiyin.localstack.hotline;

import cn.huiyin.localstack.console.StackFailure;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.json.Json;
import cn.huiyin.localstack.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sends an export to the platform and hands each row's outcome on as soon as the platform tells it. */
public final class HotlineImport {

    private final String url;
    private final HotlineSignature signature;

    /** @param url the gateway's address @param secret shared with the hotline */
    public HotlineImport(String url, String secret) {
        this.url = url;
        this.signature = new HotlineSignature(secret);
    }

    /** @throws StackFailure when the platform is away, refuses the file as a whole, or breaks off */
    public void send(ImportRequest request, ImportReport report) {
        try {
            HttpResponse<Stream<String>> response = Web.client().send(signed(request), BodyHandlers.ofLines());
            try (Stream<String> lines = response.body()) {
                if (response.statusCode() != 200) {
                    throw new StackFailure(refusal(response.statusCode(), lines.collect(Collectors.joining("\n"))));
                }
                lines.filter(line -> !line.isBlank()).map(Json::read).forEach(report::add);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new StackFailure(
                    "The platform at " + url + " does not answer, or broke off: is it running (./run)?", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new StackFailure("The import was interrupted; run it again, what is known is not registered twice.");
        }
        report.requireSummary();
    }

    private HttpRequest signed(ImportRequest request) throws IOException {
        String target = request.target();
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(url + target))
                .header("Content-Type", request.contentType())
                .header("Accept", "application/x-ndjson")
                .POST(BodyPublishers.ofFile(request.file()));
        signature
                .headers(Instant.now(), "POST", target, HotlineSignature.digest(request.file()))
                .forEach(builder::header);
        return builder.build();
    }

    private static String refusal(int status, String body) {
        try {
            JsonValue problem = Json.read(body);
            String detail = problem.get("detail").textOrEmpty();
            return "The file was refused (" + problem.get("code").text().orElse("status " + status) + ")"
                    + (detail.isEmpty() ? "." : ": " + detail);
        } catch (IllegalArgumentException _) {
            return "The file was refused with status " + status + ".";
        }
    }
}
