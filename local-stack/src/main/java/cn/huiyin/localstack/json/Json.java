package cn.huiyin.localstack.json;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * JSON text to values and back, for the few small documents that the local stack exchanges. Of its own, because the
 * launcher is compiled with the JDK alone before Maven ever ran.
 */
public final class Json {

    private Json() {}

    /** @throws IllegalArgumentException naming the position, when the text is not JSON */
    public static JsonValue read(String text) {
        return new JsonValue(new JsonReader(text).document());
    }

    /** @param value a map, collection, string, number, boolean or what was read, nested as one likes */
    public static String write(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(e -> quote(e.getKey().toString()) + ":" + write(e.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
            case Collection<?> items -> items.stream().map(Json::write).collect(Collectors.joining(",", "[", "]"));
            case JsonValue read -> read.toString();
            case Number number -> number.toString();
            case Boolean bool -> bool.toString();
            default -> value == JsonValue.NOTHING ? "null" : quote(value.toString());
        };
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        text.chars().forEach(c -> {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append((char) c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c < ' ' ? "\\u%04x".formatted(c) : String.valueOf((char) c));
            }
        });
        return quoted.append('"').toString();
    }
}
