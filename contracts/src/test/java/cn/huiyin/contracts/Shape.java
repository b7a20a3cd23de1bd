package cn.huiyin.contracts;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Field names with what each holds, in order; a question mark ends what may be absent. Taken from a record and from a
 * schema, it is the same, or one of the two is wrong.
 */
record Shape(Map<String, String> fields) {

    static Shape of(Class<? extends Record> type) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String kind = kind(component.getGenericType());
            fields.put(component.getName(), isOptional(component.getAnnotatedType()) ? kind + "?" : kind);
        }
        return new Shape(fields);
    }

    static Shape of(JsonNode schema) {
        Set<String> required =
                schema.path("required").valueStream().map(JsonNode::asString).collect(Collectors.toSet());
        Map<String, String> fields = new LinkedHashMap<>();
        schema.path("properties")
                .forEachEntry(
                        (name, field) -> fields.put(name, required.contains(name) ? kind(field) : kind(field) + "?"));
        return new Shape(fields);
    }

    /** The schema file of a record that is part of messages: {@code CodedName} and {@code coded-name}. */
    static String schemaName(Class<?> part) {
        return part.getSimpleName()
                .replaceFirst("V[0-9]+$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase();
    }

    private static boolean isOptional(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static String kind(Type type) {
        return switch (type) {
            case ParameterizedType list
            when list.getRawType() == List.class -> "array of " + kind(list.getActualTypeArguments()[0]);
            case Class<?> part when part.isRecord() -> schemaName(part) + ".json";
            case Class<?> plain -> kind(plain);
            default -> "object";
        };
    }

    private static String kind(Class<?> plain) {
        if (plain == String.class) {
            return "string";
        }
        if (plain == Instant.class) {
            return "string date-time";
        }
        if (plain == boolean.class) {
            return "boolean";
        }
        if (plain == int.class) {
            return "integer";
        }
        if (plain == double.class || plain == Double.class) {
            return "number";
        }
        throw new IllegalArgumentException("%s (expected: a type that has a form in JSON)".formatted(plain));
    }

    private static String kind(JsonNode field) {
        if (field.has("$ref")) {
            return field.path("$ref").asString();
        }
        String type = field.path("type").asString();
        if (type.equals("array")) {
            return "array of " + kind(field.path("items"));
        }
        return field.has("format") ? type + " " + field.path("format").asString() : type;
    }
}
