package cn.huiyin.demo.history;

import cn.huiyin.localstack.http.Reply;
import cn.huiyin.localstack.json.JsonValue;
import java.util.stream.Stream;

/** Reads the answer to one work order, whether the platform gives it alone or as a list of one. */
final class HotlineOutcome {

    private HotlineOutcome() {}

    static String number(Reply reply) {
        JsonValue json = reply.json();
        return Stream.concat(Stream.of(json), json.get("results").items().stream())
                .map(outcome -> outcome.get("number").textOrEmpty())
                .filter(number -> !number.isEmpty())
                .findFirst()
                .orElse("");
    }
}
