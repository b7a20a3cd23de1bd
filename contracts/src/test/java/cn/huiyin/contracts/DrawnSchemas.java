package cn.huiyin.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomDefinition.DefinitionType;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationModule;
import com.github.victools.jsonschema.module.jakarta.validation.JakartaValidationOption;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The JSON Schemas as the records, their constraints and their comments say them, by name of the file. */
final class DrawnSchemas {

    static final String IDS = "https://huiyin.example/schemas/";

    private static final List<Class<?>> PARTS = List.of(
            CaseSnapshotV1.class,
            DeadlineV1.class,
            CodedName.class,
            PlaceV1.class,
            ReasonV1.class,
            CandidateV1.class,
            CloudEvent.class);

    private DrawnSchemas() {}

    static Map<String, ObjectNode> all() {
        Map<String, ObjectNode> all = new TreeMap<>();
        for (Class<?> part : PARTS) {
            all.put(nameOf(part), schema(nameOf(part), part, part));
        }
        for (MessageType type : MessageType.all()) {
            all.put(type.routingKey(), schema(type.routingKey(), type.dataType(), type.event()));
        }
        return all;
    }

    private static ObjectNode schema(String name, Type type, Class<?> described) {
        ObjectNode drawn = generator(type).generateSchema(type);
        ObjectNode schema = drawn.objectNode();
        schema.set("$schema", drawn.get("$schema"));
        schema.put("$id", IDS + name + ".json");
        schema.put("title", title(name));
        schema.put("description", sentence(SourceComments.of(described)));
        drawn.remove("description");
        schema.setAll(drawn);
        return schema;
    }

    private static SchemaGenerator generator(Type root) {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JakartaValidationModule(JakartaValidationOption.INCLUDE_PATTERN_EXPRESSIONS))
                .with(Option.EXTRA_OPEN_API_FORMAT_VALUES, Option.INLINE_ALL_SCHEMAS)
                .with(Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES)
                .with(Option.SCHEMA_VERSION_INDICATOR);
        config.forTypesInGeneral()
                .withPropertySorter((one, other) -> 0)
                .withCustomDefinitionProvider(
                        (type, context) -> PARTS.contains(type.getErasedType()) && type.getErasedType() != root
                                ? new CustomDefinition(
                                        context.getGeneratorConfig()
                                                .createObjectNode()
                                                .put("$ref", nameOf(type.getErasedType()) + ".json"),
                                        DefinitionType.INLINE,
                                        AttributeInclusion.YES)
                                : null);
        config.forFields()
                .withRequiredCheck(field -> !isNullable(field))
                .withPropertyNameOverrideResolver(DrawnSchemas::wireName)
                .withDescriptionResolver(DrawnSchemas::description)
                .withEnumResolver(DrawnSchemas::codes)
                .withStringMinLengthResolver(field -> isText(field) ? 1 : null);
        return new SchemaGenerator(config.build());
    }

    private static boolean isNullable(FieldScope field) {
        return field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static boolean isText(FieldScope field) {
        return !field.isFakeContainerItemScope()
                && field.getType().getErasedType() == String.class
                && codes(field) == null;
    }

    private static @Nullable String wireName(FieldScope field) {
        JsonProperty name = field.getAnnotation(JsonProperty.class);
        return name == null ? null : name.value();
    }

    private static @Nullable String description(FieldScope field) {
        return field.isFakeContainerItemScope()
                ? null
                : sentence(SourceComments.of(field.getRawMember().getDeclaringClass(), field.getDeclaredName()));
    }

    private static @Nullable List<String> codes(FieldScope field) {
        OneOf codes = field.getAnnotation(OneOf.class);
        return codes == null ? null : codesOf(codes);
    }

    private static List<String> codesOf(OneOf codes) {
        Object[] listed = codes.listedIn().getEnumConstants();
        return listed == null
                ? List.of(codes.value())
                : Arrays.stream(listed).map(Object::toString).toList();
    }

    /** {@code CaseSnapshotV1} and {@code case-snapshot}. */
    private static String nameOf(Class<?> part) {
        return part.getSimpleName()
                .replaceFirst("V[0-9]+$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** {@code Case sent to triage}. */
    private static String title(String name) {
        String words = name.replaceFirst("\\.v[0-9]+$", "").replace('.', ' ').replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String sentence(String text) {
        return Optional.of(text)
                .filter(some -> !some.isEmpty())
                .map(some -> some.substring(0, 1).toUpperCase(Locale.ROOT) + some.substring(1))
                .map(some -> some.endsWith(".") ? some : some + ".")
                .orElse("");
    }
}
