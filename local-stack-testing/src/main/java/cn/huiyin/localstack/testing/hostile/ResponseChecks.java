package cn.huiyin.localstack.testing.hostile;

import cn.huiyin.localstack.http.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks that every answer to a hostile text must pass: no server error, no refusal but a problem document, no
 * invisible characters.
 */
public final class ResponseChecks {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int BAD_REQUEST = 400;
    private static final int SERVER_ERROR = 500;

    private ResponseChecks() {}

    /** The failed checks, each with the call. */
    public static Stream<String> failures(HostileCall call, Reply reply) {
        return isRefusedByTheContainer(call, reply)
                ? Stream.empty()
                : failures(reply).stream().map(failure -> call + ": " + failure);
    }

    /**
     * Characters that no path may hold are refused by Tomcat, without a problem document; the gateway refuses them
     * before.
     */
    private static boolean isRefusedByTheContainer(HostileCall call, Reply reply) {
        return call.place().startsWith("path ")
                && reply.status() == BAD_REQUEST
                && reply.body().startsWith("<!doctype html>");
    }

    /** The failed checks; empty for an acceptable answer. */
    public static List<String> failures(Reply reply) {
        ArrayList<String> failures = new ArrayList<>();
        if (reply.status() == 0 || reply.status() >= SERVER_ERROR) {
            failures.add("status " + reply.status());
        }
        try {
            JsonNode body = JSON.readTree(reply.body());
            if (reply.status() >= BAD_REQUEST && !body.path("code").isString()) {
                failures.add("status " + reply.status() + " without a problem: " + reply.body());
            }
            texts(body)
                    .filter(ResponseChecks::hasInvisibleCharacters)
                    .forEach(text -> failures.add("invisible characters in the answer: " + text));
        } catch (JacksonException e) {
            if (reply.status() >= BAD_REQUEST) {
                failures.add("status " + reply.status() + ", no JSON: " + reply.body());
            }
        }
        return failures;
    }

    /** All strings in a value, at any depth. */
    public static Stream<String> texts(JsonNode value) {
        return value.isString()
                ? Stream.of(value.asString())
                : value.valueStream().flatMap(ResponseChecks::texts);
    }

    /** Unpaired surrogates, and control and format characters other than line feed, tab and the joiner of emoji. */
    public static boolean hasInvisibleCharacters(String text) {
        return text.codePoints().anyMatch(c -> switch (Character.getType(c)) {
            case Character.SURROGATE -> true;
            case Character.CONTROL -> c != '\n' && c != '\t';
            case Character.FORMAT -> c != 0x200D;
            default -> false;
        });
    }
}
