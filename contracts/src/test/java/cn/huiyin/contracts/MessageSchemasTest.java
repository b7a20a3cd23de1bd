package cn.huiyin.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class MessageSchemasTest {

    private static final Set<String> BY_WHICH_SOMEBODY_IS_REACHED = Set.of(
            "phone", "mobile", "tel", "email", "mail", "contact", "wechat", "weibo", "openid", "identity", "passport");

    @Test
    void requiresWhatCannotBeNullAndKnowsBoundsAndCodes() {
        JsonNode registered = Schemas.read("case.registered.v1").at("/properties/event");
        JsonNode answered = Schemas.read("case.answered.v1").at("/properties/event/properties");

        assertThat(registered.path("required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("text", "place", "photos");
        assertThat(registered.at("/properties/photos/maximum").asInt()).isEqualTo(9);
        assertThat(registered.at("/properties/place/$ref").asString()).isEqualTo("place.json");
        assertThat(answered.at("/outcome/enum").valueStream().map(JsonNode::asString))
                .containsExactly("supported", "explained", "not-supported");
        assertThat(Schemas.read("case-snapshot").path("required").valueStream().map(JsonNode::asString))
                .contains("caseId", "number", "district", "deadlines")
                .doesNotContain("citizen", "office", "category", "deadlineClass");
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
            fields(schema).forEach(field -> assertThat(
                            field.getValue().path("description").asString())
                    .as("%s.%s", name, field.getKey())
                    .isNotBlank());
        }
    }

    @Test
    void hasNoFieldForContactData() throws IOException {
        for (String name : names()) {
            fields(Schemas.read(name)).forEach(field -> assertThat(isContact(field.getKey()))
                    .as("%s.%s", name, field.getKey())
                    .isFalse());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"phone", "phoneNumber", "citizenEmail", "contact", "contactName", "wechatOpenId"})
    void wouldSeeContactData(String field) {
        assertThat(isContact(field)).isTrue();
    }

    private static boolean isContact(String field) {
        return Stream.of(field.split("(?=[A-Z])"))
                .map(String::toLowerCase)
                .anyMatch(BY_WHICH_SOMEBODY_IS_REACHED::contains);
    }

    /** Those of the schema and of the schemas in it. */
    private static Stream<Map.Entry<String, JsonNode>> fields(JsonNode schema) {
        return schema.path("properties")
                .propertyStream()
                .flatMap(field -> Stream.concat(Stream.of(field), fields(field.getValue())));
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(Schemas.FOLDER)) {
            return files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", ""))
                    .sorted()
                    .toList();
        }
    }
}
