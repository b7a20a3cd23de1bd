package cn.huiyin.localstack.testing.hostile;

import cn.huiyin.localstack.http.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is wrong with an answer to a hostile text. */
public final class AnswerFaults {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int BAD_REQUEST = 400;
    private static final int SERVER_ERROR = 500;

    private AnswerFaults() {}

    /** Those of the answer to a call. */
    public static Stream<String> of(HostileCall call, Reply reply) {
        return isRefusedByTheContainer(call, reply)
                ? Stream.empty()
                : of(reply).stream().map(fault -> call + ": " + fault);
    }

    /** What no path may hold comes no further than the gateway, which tells the problem; the container knows no problems. */
    private static boolean isRefusedByTheContainer(HostileCall call, Reply reply) {
        return call.place().startsWith("path ")
                && reply.status() == BAD_REQUEST
                && reply.body().startsWith("<!doctype html>");
    }

    public static List<String> of(Reply reply) {
        ArrayList<String> faults = new ArrayList<>();
        if (reply.status() == 0 || reply.status() >= SERVER_ERROR) {
            faults.add("status " + reply.status());
        }
        try {
            JsonNode body = JSON.readTree(reply.body());
            if (reply.status() >= BAD_REQUEST && !body.path("code").isString()) {
                faults.add("status " + reply.status() + " without a problem: " + reply.body());
            }
            texts(body).filter(AnswerFaults::hasUnseen).forEach(text -> faults.add("told as it came: " + text));
        } catch (JacksonException e) {
            if (reply.status() >= BAD_REQUEST) {
                faults.add("status " + reply.status() + ", no JSON: " + reply.body());
            }
        }
        return faults;
    }

    /** All texts in a value. */
    public static Stream<String> texts(JsonNode value) {
        return value.isString()
                ? Stream.of(value.asString())
                : value.valueStream().flatMap(AnswerFaults::texts);
    }

    /** Halves of characters, and control and format characters but those of lines and of joined emoji. */
    public static boolean hasUnseen(String text) {
        return text.codePoints().anyMatch(c -> switch (Character.getType(c)) {
            case Character.SURROGATE -> true;
            case Character.CONTROL -> c != '\n' && c != '\t';
            case Character.FORMAT -> c != 0x200D;
            default -> false;
        });
    }
}
