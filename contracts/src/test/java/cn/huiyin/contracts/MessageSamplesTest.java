package cn.huiyin.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MessageSamplesTest {

    private final JsonMapper json = DrawnSamples.JSON;

    static List<MessageType> types() {
        return MessageType.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void isValidByItsSchema(MessageType type) {
        JsonNode sample = sample(type);

        assertThat(Schemas.errors(Schemas.ENVELOPE, sample)).isEmpty();
        assertThat(Schemas.errors(type.routingKey(), sample.path("data"))).isEmpty();
        assertThat(sample.path("type").asString()).isEqualTo(type.type());
        assertThat(sample.path("source").asString()).isEqualTo(type.source());
        assertThat(sample.path("subject")).isEqualTo(caseOf(sample).path("caseId"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void isNotValidWithoutAnyFieldThatIsRequired(MessageType type) {
        JsonNode schema = Schemas.read(type.routingKey());
        for (String part : List.of("", "/properties/event")) {
            schema.at(part).path("required").forEach(field -> {
                JsonNode data = sample(type).path("data").deepCopy();
                data.at(part.replace("/properties", "")).asObject().remove(field.asString());

                assertThat(Schemas.errors(type.routingKey(), data))
                        .as(field.asString())
                        .isNotEmpty();
            });
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void isReadIntoItsRecordAndWrittenAgainTheSame(MessageType type) {
        JavaType event = json.getTypeFactory()
                .constructParametricType(CloudEvent.class, json.getTypeFactory().constructType(type.dataType()));

        CloudEvent<Record> read = json.readerFor(event).readValue(MessageSamples.of(type));

        assertThat(MessageType.of(read.data())).isEqualTo(type);
        assertThat(json.<JsonNode>valueToTree(read)).isEqualTo(sample(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void showsEveryFieldAtLeastOnce(MessageType type) {
        assertThat(sample(type).toString()).doesNotContain("null");
        for (RecordComponent component : type.event().getRecordComponents()) {
            assertThat(ownPart(sample(type)).has(component.getName()))
                    .as(component.getName())
                    .isTrue();
        }
    }

    private static JsonNode caseOf(JsonNode sample) {
        return sample.at(sample.path("data").has("case") ? "/data/case" : "/data");
    }

    private static JsonNode ownPart(JsonNode sample) {
        return sample.at(sample.path("data").has("case") ? "/data/event" : "/data");
    }

    private JsonNode sample(MessageType type) {
        return json.readTree(MessageSamples.of(type));
    }
}
