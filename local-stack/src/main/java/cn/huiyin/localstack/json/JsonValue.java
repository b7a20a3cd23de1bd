package cn.huiyin.localstack.json;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A value read from JSON by Jackson. Asking a value for a part that it lacks gives an absent value, never an error, so
 * a path can be walked in one line; tests are bound to these few methods instead of the library's.
 */
public record JsonValue(
        @com.fasterxml.jackson.annotation.JsonValue JsonNode tree) {

    public JsonValue get(String name) {
        return new JsonValue(tree.path(name));
    }

    /** The items of an array; none when it is not an array. */
    public List<JsonValue> items() {
        return tree.isArray() ? tree.valueStream().map(JsonValue::new).toList() : List.of();
    }

    /** The text of a string, or the digits of a number. */
    public Optional<String> text() {
        return tree.isString() || tree.isNumber() ? Optional.of(tree.asString()) : Optional.empty();
    }

    public String textOrEmpty() {
        return text().orElse("");
    }

    public long number() {
        return tree.isNumber() ? tree.asLong() : 0;
    }

    public boolean isTrue() {
        return tree.isBoolean() && tree.booleanValue();
    }

    /** Whether it is there and not null. */
    public boolean exists() {
        return !tree.isMissingNode() && !tree.isNull();
    }

    @Override
    public String toString() {
        return tree.toString();
    }
}
