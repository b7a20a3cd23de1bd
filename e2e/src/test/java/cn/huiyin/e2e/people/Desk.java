package cn.huiyin.e2e.people;

import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.accounts.Tokens;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.json.Json;
import cn.huiyin.localstack.json.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody who works here, signed in. */
public final class Desk {

    private final String url;
    private final Tokens tokens;
    private final DemoAccount account;

    public Desk(String url, Tokens tokens, DemoAccount account) {
        this.url = url;
        this.tokens = tokens;
        this.account = account;
    }

    /** The rows of the first page of a queue. */
    public List<JsonValue> queue(String query) {
        return read("/api/cases?" + query).get("items").items();
    }

    /** The rows of all open cases with this word, page after page. */
    public List<JsonValue> findsAll(String word) {
        List<JsonValue> rows = new ArrayList<>();
        String cursor = "";
        do {
            JsonValue page = read("/api/cases?view=open&size=100&q=" + word + cursor);
            rows.addAll(page.get("items").items());
            String next = page.get("next").textOrEmpty();
            cursor = next.isEmpty() ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        return rows;
    }

    /** Opens a case; a 404 comes back as the reply it is. */
    public Reply opens(String caseId) {
        return get("/api/cases/" + caseId);
    }

    /** Acts on the case as it is now. */
    public Reply acts(String caseId, String act, Map<String, Object> body) {
        return actsOnVersion(caseId, act, body, opens(caseId).etag().orElse("\"0\""));
    }

    /** Acts on the case as it was seen. */
    public Reply actsOnVersion(String caseId, String act, Map<String, Object> body, String etag) {
        Map<String, String> headers = new HashMap<>(headers());
        headers.put("Content-Type", "application/json");
        headers.put("If-Match", etag);
        HashMap<String, Object> said = new HashMap<>(body);
        said.put("act", act);
        return Web.post(url + "/api/cases/" + caseId + "/acts", headers, Json.write(said));
    }

    /** Sends a body to a path, under a key of its own. */
    public Reply sends(String path, Map<String, Object> body) {
        Map<String, String> headers = new HashMap<>(headers());
        headers.put("Content-Type", "application/json");
        headers.put("Idempotency-Key", UUID.randomUUID().toString());
        return Web.post(url + path, headers, Json.write(body));
    }

    public JsonValue overview() {
        return read("/api/statistics/overview");
    }

    public Reply get(String path) {
        return Web.get(url + path, headers());
    }

    private JsonValue read(String path) {
        Reply reply = get(path);
        if (!reply.ok()) {
            throw new AssertionError(path + " as " + account.username() + ": " + reply);
        }
        return reply.json();
    }

    private Map<String, String> headers() {
        return tokens.headers(account.username());
    }
}
