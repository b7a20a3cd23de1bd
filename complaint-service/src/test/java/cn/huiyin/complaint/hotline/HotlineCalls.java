package cn.huiyin.complaint.hotline;

import cn.huiyin.complaint.RunningComplaintService;
import cn.huiyin.contracts.HotlineSignature;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls as the hotline makes them. */
final class HotlineCalls {

    static final String ORDERS = "/api/hotline/work-orders";
    static final String IMPORTS = "/api/hotline/imports";

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;

    /** @param base address of the service */
    HotlineCalls(String base) {
        this.base = base;
    }

    HttpResponse<String> order(String body) throws IOException, InterruptedException {
        return send(ORDERS, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> importFile(byte[] file, String... mapping) throws IOException, InterruptedException {
        StringBuilder target = new StringBuilder(IMPORTS + "?filename=" + encoded("工单 导出.csv"));
        for (String entry : mapping) {
            target.append("&mapping=").append(encoded(entry));
        }
        return send(target.toString(), "text/csv", file);
    }

    HttpResponse<String> importText(String file) throws IOException, InterruptedException {
        return importFile(file.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> preview(String file) throws IOException, InterruptedException {
        return send(IMPORTS + "/preview", "text/csv", file.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> send(String target, String contentType, byte[] body) throws IOException, InterruptedException {
        return send(target, contentType, body, headers(Instant.now(), target, body));
    }

    HttpResponse<String> send(String target, String contentType, byte[] body, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + target))
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));
        headers.forEach(request::header);
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** Sends a file and disconnects after the outcome of its first row. */
    String importAndLeave(byte[] file) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + IMPORTS)).POST(BodyPublishers.ofByteArray(file));
        headers(Instant.now(), IMPORTS, file).forEach(request::header);
        HttpResponse<InputStream> answer = http.send(request.build(), BodyHandlers.ofInputStream());
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            lines.readLine();
            return lines.readLine();
        }
    }

    Map<String, String> headers(Instant at, String target, byte[] body) {
        return new HotlineSignature(RunningComplaintService.HOTLINE_SECRET, () -> at)
                .headers("POST", target, DigestUtils.sha256Hex(body));
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    /** The lines of an import's answer about rows, and the sums; not the first, which says how the file is read. */
    static List<JsonNode> lines(HttpResponse<String> response) {
        List<JsonNode> lines = allLines(response);
        return lines.subList(1, lines.size());
    }

    static List<JsonNode> allLines(HttpResponse<String> response) {
        return response.body().lines().map(JSON::readTree).toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
