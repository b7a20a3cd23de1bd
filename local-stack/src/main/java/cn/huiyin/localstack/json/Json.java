package cn.huiyin.localstack.json;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** JSON text to values and back, for the few small documents that the local stack and tests exchange. */
public final class Json {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    /** @throws IllegalArgumentException naming the position, when the text is not JSON */
    public static JsonValue read(String text) {
        try {
            JsonValue read = new JsonValue(MAPPER.readTree(text));
            if (read.tree().isMissingNode()) {
                throw new IllegalArgumentException("JSON at 0 (expected: a value)");
            }
            return read;
        } catch (JacksonException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /** @param value a map, collection, string, number, boolean or what was read, nested to any depth */
    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}
