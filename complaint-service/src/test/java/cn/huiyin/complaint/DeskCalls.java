package cn.huiyin.complaint;

import cn.huiyin.localstack.accounts.DemoAccount;
import cn.huiyin.localstack.accounts.Tokens;
import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.http.Web;
import cn.huiyin.localstack.json.Json;
import cn.huiyin.localstack.json.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Calls the service as citizens and staff do. */
public final class DeskCalls {

    public static final String DANZISHI = "500108006";
    public static final String NANPING = "500108003";

    private final String url;
    private final Tokens tokens;

    public DeskCalls(String url, Tokens tokens) {
        this.url = url;
        this.tokens = tokens;
    }

    /** What a citizen was told on filing. */
    public record Filed(String caseId, String number, String queryCode) {}

    /** Files an anonymous complaint. */
    public Filed file(String text) {
        return file(Map.of("text", text, "place", Map.of(), "anonymous", true, "secret", false, "channel", "web"));
    }

    /** Files a complaint with a telephone number and an address to write to. */
    public Filed fileWithContact(String text) {
        Map<String, String> contact = Map.of("name", "李晓云", "phone", "13800001234", "email", "li@example.org");
        return file(Map.of(
                "text",
                text,
                "place",
                Map.of("address", "弹子石正街 8 号"),
                "contact",
                contact,
                "anonymous",
                false,
                "secret",
                false,
                "channel",
                "web"));
    }

    /** Files what somebody says of a place, anonymously. */
    public Filed file(String text, double lon, double lat) {
        return file(Map.of(
                "text",
                text,
                "place",
                Map.of("lon", lon, "lat", lat),
                "anonymous",
                true,
                "secret",
                false,
                "channel",
                "web"));
    }

    /** Files what somebody with this number says of a place. */
    public Filed fileFrom(String phone, String text, double lon, double lat) {
        return file(Map.of(
                "text",
                text,
                "place",
                Map.of("lon", lon, "lat", lat),
                "contact",
                Map.of("phone", phone),
                "anonymous",
                false,
                "secret",
                false,
                "channel",
                "web"));
    }

    private Filed file(Map<String, ?> complaint) {
        Map<String, String> headers = Map.of(
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                UUID.randomUUID().toString());
        Reply reply = Web.post(url + "/api/complaints", headers, Json.write(complaint));
        if (reply.status() != 201) {
            throw new IllegalStateException("filing: " + reply.status() + " " + reply.body());
        }
        JsonValue receipt = reply.json();
        return new Filed(
                receipt.get("caseId").textOrEmpty(),
                receipt.get("number").textOrEmpty(),
                receipt.get("queryCode").textOrEmpty());
    }

    public Reply get(String path, DemoAccount account) {
        return Web.get(url + path, tokens.headers(account.username()));
    }

    public JsonValue view(Filed filed, DemoAccount account) {
        return get("/api/cases/" + filed.caseId(), account).json();
    }

    /** Does an act on the case as the account sees it now. */
    public Reply act(Filed filed, String act, Map<String, ?> body, DemoAccount account) {
        String seen = get("/api/cases/" + filed.caseId(), account).etag().orElse("\"0\"");
        return act(filed, act, body, account, seen);
    }

    /** Does an act on the version that the entity tag names. */
    public Reply act(Filed filed, String act, Map<String, ?> body, DemoAccount account, String tag) {
        HashMap<String, String> headers = new HashMap<>(tokens.headers(account.username()));
        headers.put("Content-Type", "application/json");
        headers.put("If-Match", tag);
        HashMap<String, Object> said = new HashMap<>(body);
        said.put("act", act);
        return Web.post(url + "/api/cases/" + filed.caseId() + "/acts", headers, Json.write(said));
    }

    /** Does an act as the citizen, who knows the query code. */
    public Reply actOfCitizen(Filed filed, String act, Map<String, ?> body) {
        HashMap<String, Object> said = new HashMap<>(body);
        said.put("act", act);
        Map<String, String> headers = Map.of("Content-Type", "application/json", "Query-Code", filed.queryCode());
        return Web.post(url + "/api/complaints/" + filed.number() + "/acts", headers, Json.write(said));
    }

    public Reply post(String path, Map<String, ?> body, DemoAccount account) {
        return post(path, UUID.randomUUID().toString(), body, account);
    }

    /** @param key makes the request one that is done once however often it is sent */
    public Reply post(String path, String key, Map<String, ?> body, DemoAccount account) {
        HashMap<String, String> headers = new HashMap<>(tokens.headers(account.username()));
        headers.put("Content-Type", "application/json");
        headers.put("Idempotency-Key", key);
        return Web.post(url + path, headers, Json.write(body));
    }

    /** The triage desk gives the case to an office. */
    public Reply assign(Filed filed, String office) {
        Map<String, String> body = Map.of("office", office, "category", "noise.construction.night", "reason", "按所在地派单");
        return act(filed, "assign", body, DemoAccount.TRIAGE);
    }
}
