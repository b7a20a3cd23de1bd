package cn.huiyin.complaint.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files complaints and follows them over the wire, as the web pages do. @param address of the service */
public record Filer(String address) {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private static final JsonMapper JSON = new JsonMapper();
    private static final String BOUNDARY = "between-two-parts";

    /** A valid filing. */
    public static Map<String, Object> aFiling() {
        LinkedHashMap<String, Object> filing = new LinkedHashMap<>();
        filing.put("text", "工地半夜还在打桩，孩子睡不着。");
        filing.put("place", Map.of("lon", 106.566, "lat", 29.523, "address", "南坪西路38号"));
        filing.put("contact", Map.of("name", "李明", "phone", "13812345678"));
        filing.put("anonymous", false);
        filing.put("secret", true);
        filing.put("channel", "web");
        return filing;
    }

    /** The same with one field changed. */
    public static Map<String, Object> aFiling(String field, Object value) {
        Map<String, Object> filing = aFiling();
        filing.put(field, value);
        return filing;
    }

    public static String aKey() {
        return UUID.randomUUID().toString();
    }

    public Answer file(Map<String, Object> filing, String... headers) {
        return file(aKey(), filing, headers);
    }

    public Answer file(String key, Map<String, Object> filing, String... headers) {
        return send(request("/api/complaints", headers)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(filing))));
    }

    /** Files a text as it stands between the quotation marks of JSON. */
    Answer fileText(String escaped) {
        return send(request("/api/complaints")
                .header("Idempotency-Key", aKey())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(
                        "{\"channel\":\"web\",\"anonymous\":false,\"text\":\"" + escaped + "\"}")));
    }

    public Answer fileWithPhotos(String key, Map<String, Object> filing, List<byte[]> photos, String... headers) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "complaint", "complaint.json", "application/json", JSON.writeValueAsBytes(filing));
        return fileParts(key, body, photos, headers);
    }

    /** Sends the multipart request without its complaint. */
    Answer filePhotosAlone(String key, List<byte[]> photos) {
        return fileParts(key, new ByteArrayOutputStream(), photos);
    }

    /** Files with one part more, whose headers are given. */
    Answer fileWithPart(Map<String, Object> filing, String headers, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "complaint", "complaint.json", "application/json", JSON.writeValueAsBytes(filing));
        body.writeBytes("--%s\r\n%s\r\n\r\n".formatted(BOUNDARY, headers).getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        return fileParts(aKey(), body, List.of());
    }

    private Answer fileParts(String key, ByteArrayOutputStream body, List<byte[]> photos, String... headers) {
        return send(parts("/api/complaints", body, photos, headers).header("Idempotency-Key", key));
    }

    private HttpRequest.Builder parts(String path, ByteArrayOutputStream body, List<byte[]> photos, String... headers) {
        photos.forEach(photo -> part(body, "photos", "photo.jpg", "image/jpeg", photo));
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return request(path, headers)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
    }

    /** Does something with a complaint or a case, with photos. */
    public Answer actWithPhotos(String path, Map<String, Object> act, List<byte[]> photos, String... headers) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        part(body, "act", "act.json", "application/json", JSON.writeValueAsBytes(act));
        return send(parts(path, body, photos, headers));
    }

    public Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public Answer post(String path, Map<String, Object> body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(60));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void part(ByteArrayOutputStream body, String name, String file, String type, byte[] content) {
        String head = "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: %s\r\n\r\n"
                .formatted(BOUNDARY, name, file, type);
        body.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** What the service answered. */
    public record Answer(HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        public byte[] bytes() {
            return response.body();
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        /** A field of the answer as text; empty when it is not there. */
        public String field(String pointer) {
            return json().at(pointer).asString("");
        }
    }
}
