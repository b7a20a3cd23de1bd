package cn.huiyin.localstack.http;

import cn.huiyin.localstack.json.Json;
import cn.huiyin.localstack.json.JsonValue;
import java.util.Optional;

/**
 * What a server answered.
 *
 * @param status the HTTP status; 0 when there was no answer at all
 * @param etag the entity tag header as it came
 * @param retryAfter seconds to wait, 0 when the server names none
 */
public record Reply(int status, String body, Optional<String> etag, long retryAfter) {

    static Reply none() {
        return new Reply(0, "", Optional.empty(), 0);
    }

    public boolean ok() {
        return status >= 200 && status < 300;
    }

    /** The body as JSON; an absent value when it is empty or something else. */
    public JsonValue json() {
        try {
            return Json.read(body);
        } catch (IllegalArgumentException _) {
            return Json.read("null");
        }
    }
}
