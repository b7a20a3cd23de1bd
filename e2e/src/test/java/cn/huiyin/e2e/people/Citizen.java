package cn.huiyin.e2e.people;

import cn.huiyin.localstack.http.Reply;
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
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Somebody who complains, without an account: files, and follows with number and query code. */
public final class Citizen {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final String url;

    public Citizen(String url) {
        this.url = url;
    }

    /** Files and keeps the receipt. */
    public Receipt files(NewComplaint complaint) {
        Filed filed = triesToFile(complaint, UUID.randomUUID().toString());
        if (filed.status() != 201) {
            throw new AssertionError("not registered: " + filed);
        }
        return Receipt.of(filed.json());
    }

    /** Files with a chosen idempotency key; the answer may be a refusal. */
    public Filed triesToFile(NewComplaint complaint, String key) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + "/api/complaints"))
                .timeout(TIMEOUT)
                .header("Idempotency-Key", key);
        if (complaint.photos().isEmpty()) {
            request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(complaint.json()));
        } else {
            request.header("Content-Type", NewComplaint.formType()).POST(BodyPublishers.ofByteArray(complaint.form()));
        }
        try {
            HttpResponse<String> response = Web.client().send(request.build(), BodyHandlers.ofString());
            return new Filed(response.statusCode(), Json.read(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What the tracking page shows. */
    public JsonValue follows(Receipt receipt) {
        Reply reply = looksUp(receipt.number(), receipt.queryCode());
        if (!reply.ok()) {
            throw new AssertionError("not found: " + reply);
        }
        return reply.json();
    }

    public Reply looksUp(String number, String code) {
        return Web.get(url + "/api/complaints/" + number, Map.of("Query-Code", code));
    }

    public Reply rates(Receipt receipt, boolean solved, String satisfaction, String reason) {
        return acts(receipt, "rate", Map.of("solved", solved, "satisfaction", satisfaction, "reason", reason));
    }

    public Reply acts(Receipt receipt, String act, Map<String, Object> body) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("Query-Code", receipt.queryCode());
        HashMap<String, Object> said = new HashMap<>(body);
        said.put("act", act);
        return Web.post(url + "/api/complaints/" + receipt.number() + "/acts", headers, Json.write(said));
    }

    /** The answer to a filing. */
    public record Filed(int status, JsonValue json) {}
}
