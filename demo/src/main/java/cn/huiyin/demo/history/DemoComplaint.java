package cn.huiyin.demo.history;

import cn.huiyin.localstack.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One invented complaint and what is done with it.
 *
 * @param at when, as {@link DemoTime#at} reads it
 * @param by {@code anonymous}, or the account that files it; a complaint of the channel {@code hotline} is filed by the
 *     hotline
 */
record DemoComplaint(
        String at, String channel, String by, String text, JsonValue place, JsonValue contact, List<DemoAct> acts) {

    /** @param body what the act's call carries */
    record DemoAct(String at, String by, String act, String body) {

        static DemoAct of(JsonValue value) {
            return new DemoAct(
                    value.get("at").textOrEmpty(),
                    value.get("by").textOrEmpty(),
                    value.get("act").textOrEmpty(),
                    body(value));
        }

        /** The route of acts takes the act's name beside its fields. */
        private static String body(JsonValue value) {
            ObjectNode body = JsonNodeFactory.instance
                    .objectNode()
                    .put("act", value.get("act").textOrEmpty());
            return body.setAll(value.get("body").tree().properties().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                    .toString();
        }
    }

    static DemoComplaint of(JsonValue value) {
        return new DemoComplaint(
                value.get("at").textOrEmpty(),
                value.get("channel").textOrEmpty(),
                value.get("by").textOrEmpty(),
                value.get("text").textOrEmpty(),
                value.get("place"),
                value.get("contact"),
                value.get("acts").items().stream().map(DemoAct::of).toList());
    }

    boolean isFromHotline() {
        return channel.equals("hotline");
    }

    boolean isAnonymous() {
        return by.equals("anonymous");
    }

    /** As the citizen's own filing. */
    Map<String, Object> filing() {
        Map<String, Object> filing = common();
        // Who leaves a number is not anonymous, signed in or not.
        filing.put("anonymous", isAnonymous() && !contact.exists());
        filing.put("channel", channel);
        return filing;
    }

    /** As a work order of the hotline. */
    Map<String, Object> workOrder(String orderNumber) {
        Map<String, Object> order = common();
        order.put("orderNumber", orderNumber);
        return order;
    }

    private Map<String, Object> common() {
        Map<String, Object> common = new LinkedHashMap<>();
        common.put("text", text);
        common.put("place", place);
        if (contact.exists()) {
            common.put("contact", contact);
        }
        return common;
    }
}
