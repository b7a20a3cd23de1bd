package cn.huiyin.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class MessageSchemasTest {

    private static final Path FOLDER = Path.of("src/main/resources/schemas");
    private static final List<Class<? extends Record>> PARTS =
            List.of(CodedName.class, PlaceV1.class, ReasonV1.class, CandidateV1.class, CloudEvent.class);
    private static final Set<String> BY_WHICH_SOMEBODY_IS_REACHED = Set.of(
            "phone", "mobile", "tel", "email", "mail", "contact", "wechat", "weibo", "openid", "identity", "passport");

    @ParameterizedTest
    @EnumSource(MessageType.class)
    void saysOfEachMessageWhatItsRecordSays(MessageType type) {
        assertThat(Shape.of(Schemas.read(type.routingKey()))).isEqualTo(Shape.of(type.dataType()));
    }

    static Stream<Class<? extends Record>> parts() {
        return PARTS.stream();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void saysOfEachPartWhatItsRecordSays(Class<? extends Record> part) {
        assertThat(Shape.of(Schemas.read(Shape.schemaName(part)))).isEqualTo(Shape.of(part));
    }

    @Test
    void hasASchemaForEachMessageAndPartAndNoOther() throws IOException {
        Set<String> expected = Stream.concat(
                        Stream.of(MessageType.values()).map(MessageType::routingKey),
                        PARTS.stream().map(Shape::schemaName))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(names()).containsExactlyElementsOf(expected);
    }

    @Test
    void explainsEachFieldAndNamesItself() throws IOException {
        for (String name : names()) {
            JsonNode schema = Schemas.read(name);

            assertThat(schema.path("$id").asString()).endsWith("/schemas/" + name + ".json");
            assertThat(schema.path("description").asString()).as(name).isNotBlank();
            assertThat(schema.path("additionalProperties").isMissingNode())
                    .as("%s: readers are tolerant", name)
                    .isTrue();
            schema.path("properties").forEachEntry((field, property) -> assertThat(
                            property.path("description").asString())
                    .as("%s.%s", name, field)
                    .isNotBlank());
        }
    }

    @Test
    void hasNoFieldForContactData() throws IOException {
        for (String name : names()) {
            Schemas.read(name).path("properties").forEachEntry((field, _) -> assertThat(isContact(field))
                    .as("%s.%s", name, field)
                    .isFalse());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone", "phoneNumber", "citizenEmail", "contact", "contactName", "wechatOpenId"})
    void wouldSeeContactData(String field) {
        assertThat(isContact(field)).isTrue();
    }

    /** {@code contactBy} is a time, the one field that speaks of contact without holding any. */
    private static boolean isContact(String field) {
        return !field.equals("contactBy")
                && Stream.of(field.split("(?=[A-Z])"))
                        .map(String::toLowerCase)
                        .anyMatch(BY_WHICH_SOMEBODY_IS_REACHED::contains);
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
                    .sorted()
                    .toList();
        }
    }
}
