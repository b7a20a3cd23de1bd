package cn.huiyin.localstack.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value read from JSON. Asking a value for a part that it lacks gives an absent value, never an error, so a path can
 * be walked in one line.
 */
public final class JsonValue {

    /** JSON's null, and what is not there. */
    static final Object NOTHING = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };

    private static final JsonValue ABSENT = new JsonValue(NOTHING);

    private final Object value;

    JsonValue(Object value) {
        this.value = value;
    }

    /** The member of this name. */
    public JsonValue get(String name) {
        return value instanceof Map<?, ?> map && map.containsKey(name) ? new JsonValue(map.get(name)) : ABSENT;
    }

    /** The items of an array; none when it is not an array. */
    public List<JsonValue> items() {
        return value instanceof List<?> list ? list.stream().map(JsonValue::new).toList() : List.of();
    }

    /** The text of a string, or the digits of a number. */
    public Optional<String> text() {
        return value instanceof String || value instanceof BigDecimal
                ? Optional.of(value.toString())
                : Optional.empty();
    }

    /** The text, or an empty string. */
    public String textOrEmpty() {
        return text().orElse("");
    }

    /** The number, or 0. */
    public long number() {
        return value instanceof BigDecimal number ? number.longValue() : 0;
    }

    /** Whether it is true. */
    public boolean isTrue() {
        return Boolean.TRUE.equals(value);
    }

    /** Whether it is there and not null. */
    public boolean exists() {
        return value != NOTHING;
    }

    @Override
    public String toString() {
        return Json.write(value);
    }
}
